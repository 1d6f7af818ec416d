import type { DoubtRule, Suspicion } from './doubt-rule.ts'

/** total …, success …, rate …% within one sentence. */
const TRIPLE =
  /(?<!\d)(\d{1,12}(?:\.\d{1,12})?)(万?)[余多]?(?:件|起|个|人|名|条|项|次)(?:,|，|、|;|；)[^。\d]{0,10}(?:成功|办结|审结|整改到位|完成整改|合格|败诉|胜诉|已整改到位)[^。\d]{0,8}(\d{1,12}(?:\.\d{1,12})?)(万?)(?:件|起|个|人|名|条|项|次)(?:,|，)[^。\d]{0,16}率[^。\d]{0,6}(\d{1,12}(?:\.\d{1,12})?)[%％](以上)?/g

/** Success over total set against the printed rate, to half a unit of its last digit; 以上 is a lower bound. */
export const arithmetic: DoubtRule = {
  id: 'arithmetic',
  label: '比率与件数不合',
  reason: '同一句里的总数、成数与比率可以互算；差出末位半个单位即提示，不改任何一个数。',
  example: {
    damaged: '全市人民调解案件3357件,调解成功3000件,调解成功率保持95%以上。',
    marked: '95%以上',
    clean: '共调处各类矛盾纠纷34334件,调处成功33467件,调处成功率97.5%。',
  },
  find: (paragraph) =>
    (paragraph.includes('率') ? [...paragraph.matchAll(TRIPLE)] : []).flatMap((match): Suspicion[] => {
      const [whole, total, totalWan, part, partWan, rate = '', bound = ''] = match
      const ratio = (Number(part) * (partWan ? 1e4 : 1) * 100) / (Number(total) * (totalWan ? 1e4 : 1))
      const printed = Number(rate)
      const tolerance = 0.5 * 10 ** -(rate.split('.')[1]?.length ?? 0)
      const fits = bound ? ratio >= printed : Math.abs(ratio - printed) <= tolerance
      if (fits || !Number.isFinite(ratio)) return []
      const end = match.index + whole.length
      const words = whole.slice(whole.lastIndexOf(rate))
      return [
        {
          start: end - words.length,
          end,
          message: `存疑。${part}${partWan} ÷ ${total}${totalWan} = ${ratio.toFixed(3)}%，与“${words}”不合；未改。`,
        },
      ]
    }),
}

import type { FrontMatter } from '../../report/front-matter.ts'
import type { Finding } from '../../report/ledger.ts'
import { conversionDoubtWords } from '../../script/conversion-doubt-words.ts'
import { conversionDoubts } from '../../script/conversion-doubts.ts'

/** The characters whose Traditional reading no phrase and no reviewed row decides: the one chosen is told, and doubted. */
export function scriptDoubts(canonical: string): Finding[] {
  return conversionDoubts(canonical).map(
    (doubt): Finding => ({
      rule: 'script-reading',
      field: 'text',
      span: [...doubt.span],
      severity: 'doubt',
      message: conversionDoubtWords(doubt),
    }),
  )
}

/** What readers call the fields that stand beside a report's text. */
const BESIDE = {
  title: '题名',
  issuers: '发文机关',
  township: '乡镇街道',
  addressee: '主送机关',
  sourceOffice: '来源科室',
}

/** The same doubts of what stands beside the text: title, issuers, places, once for each character of a field. */
export function headingScriptDoubts(front: Pick<FrontMatter, keyof typeof BESIDE>): Finding[] {
  const values = { ...front, issuers: front.issuers.map((issuer) => issuer.name).join('、') }
  return (Object.keys(BESIDE) as (keyof typeof BESIDE)[]).flatMap((field) => {
    const words = conversionDoubts(values[field] ?? '').map((doubt) =>
      conversionDoubtWords(doubt, `${BESIDE[field]}中「${doubt.char}」字，`),
    )
    return [...new Set(words)].map(
      (message): Finding => ({ rule: 'script-reading', field, span: null, severity: 'doubt', message }),
    )
  })
}

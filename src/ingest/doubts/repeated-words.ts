import type { DoubtRule, Suspicion } from './doubt-rule.ts'

/** The same clause with the same figure twice in one paragraph. */
export const repeatedFigure: DoubtRule = {
  id: 'repeated-figure',
  label: '数字分句重出',
  reason: '同一段里一字不差的数字分句出现两次；可能误植，计数时只计一次。',
  example: {
    damaged: '全年律师办案1.42万件、公证办案2.6万件。全年律师办案1.42万件、提供服务2300余次。',
    marked: '全年律师办案1.42万件',
    clean: '全年律师办案1.42万件、公证办案2.6万件。全年律师调解1.42万件、提供服务2300余次。',
  },
  find(paragraph) {
    if (!/\d/.test(paragraph)) return []
    const seen = new Set<string>()
    return clauses(paragraph, /[^,，、。;；:：]+/g).flatMap(({ text, start }): Suspicion[] => {
      if (text.length < 8 || !/\d/.test(text) || !/\p{Script=Han}/u.test(text)) return []
      if (!seen.has(text)) {
        seen.add(text)
        return []
      }
      return [{ start, end: start + text.length, message: `存疑。“${text}”在本段重出，未改；计数只计一次。` }]
    })
  },
}

/** Fewest and most characters of a phrase that a clause may not end with a second time. */
const LEAST = 4
const MOST = 60

/** A clause that ends with a phrase it already holds, outside 《》 and with nothing between that joins the two. */
export const repeatedPhrase: DoubtRule = {
  id: 'repeated-phrase',
  label: '分句内重复',
  reason: '一个分句以它已说过的四字以上词语收尾，其间没有顿号或连词、也不在书名号内：疑为误植。',
  example: {
    damaged: '2022年3月31日揭牌成立某某法治服务中心(以下简称“中心”)揭牌成立,常态化入驻办公。',
    marked: '揭牌成立',
    clean: '2022年3月31日某某法治服务中心(以下简称“中心”)揭牌成立,常态化入驻办公。',
  },
  find: (paragraph) =>
    clauses(paragraph, /[^,，。;；:：!！?？]+/g).flatMap(({ text, start }): Suspicion[] => {
      const phrase = endingSaidBefore(text)
      if (!phrase) return []
      const at = start + text.length - phrase.length
      return [{ start: at, end: at + phrase.length, message: `存疑。“${phrase}”在本句重复，未改。` }]
    }),
}

function endingSaidBefore(clause: string): string | null {
  // No ending was said before whose last characters were not: nearly every clause is done with here.
  if (clause.length < 2 * LEAST || clause.lastIndexOf(clause.slice(-LEAST), clause.length - 2 * LEAST) < 0) return null
  if (opensTitle(clause)) return null
  for (let length = Math.min(MOST, Math.floor(clause.length / 2)); length >= LEAST; length--) {
    const ending = clause.slice(-length)
    if (!/^\p{Script=Han}+$/u.test(ending)) continue
    const before = clause.slice(0, -length)
    const first = before.lastIndexOf(ending)
    if (first < 0) continue
    const between = before.slice(first + length)
    if (/[、和与及或]|以及|并/.test(between) || namesTitle(clause.slice(first)) || opensTitle(before.slice(0, first)))
      continue
    return ending
  }
  return null
}

/** Whether a 《 is still open at the end. */
function opensTitle(text: string): boolean {
  return text.lastIndexOf('《') > text.lastIndexOf('》')
}

/** Whether a 》 follows a 《. */
function namesTitle(text: string): boolean {
  return text.includes('《') && text.indexOf('《') < text.lastIndexOf('》')
}

function clauses(paragraph: string, pattern: RegExp): { text: string; start: number }[] {
  return [...paragraph.matchAll(pattern)].map((match) => ({ text: match[0], start: match.index }))
}

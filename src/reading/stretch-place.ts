import { type Report, spanText } from '../report/report.ts'
import { lostHeadingWords } from './lost-heading-words.ts'
import type { Stretch } from './structure.ts'

/** Where a stretch of a report begins, in words that can be the text of a link: 一、2024年工作情况 · 第8段，无标题 · 首个标题之前. */
export function stretchPlace(report: Report, { anchor }: Stretch): string {
  const { outline } = report.ledger
  if (anchor === null) return outline.some(({ level }) => level === 1) ? '首个标题之前' : '没有分部分的标题'
  const heading = outline.find(({ id }) => id === anchor)
  if (!heading) return `第${anchor.slice(1)}段，无标题`
  return heading.form === 'lost'
    ? lostHeadingWords(heading)
    : spanText(report, heading.span).replace(/[。:：；;]$/u, '')
}

import { displayTitle } from '../report/report.ts'
import { widen } from '../text/widen.ts'
import { type Citation, type Cited, keeping, permalink } from './citation.ts'
import { dayOf } from './date-parts.ts'
import { principals } from './principals.ts'

/**
 * A report as GB/T 7714—2025 (in force since 2026-07-01) sets a report: 责任者. 题名：报告编号[R/OL]. 发布日期. 获取和访问路径.
 * The issuer stands first; the archive is the access path. By 7.2.1 a title of one's own making stands in [ ]. An unknown
 * date of publication is left out (7.5.4 allows an estimated year, and the archive estimates none). Since this edition
 * reports have no day of access.
 */
export function citeGbt7714({ front, address }: Cited): Citation {
  const title = front.titleSupplied ? `[${widen(front.title)}]` : widen(front.title)
  const number = front.documentNumber === null ? '' : `：${front.documentNumber}`
  const published = front.published === null ? '' : `${dayOf(front.published)}. `
  return [
    ...keeping(front.documentNumber, `${principals(front, '，')}${title}${number}[R/OL]. ${published}`),
    ...permalink(address),
    '.',
  ]
}

/**
 * The same as GB/T 7714—2015 sets a report found online, which many journals still ask for:
 * 责任者. 题名: 其他题名信息[R/OL]. (发布日期)[引用日期]. 获取和访问路径. (4.6, 8.4.4)
 * An unknown date of publication is left out; the day of access then is the only date.
 */
export function citeGbt7714Of2015({ front, address }: Cited): Citation {
  const number = front.documentNumber === null ? '' : `: ${front.documentNumber}`
  const published = front.published === null ? '' : `(${dayOf(front.published)})`
  return [
    ...keeping(
      front.documentNumber,
      `${principals(front, ', ')}${widen(displayTitle(front))}${number}[R/OL]. ${published}`,
    ),
    { fact: 'day', before: '[', after: ']', unfilled: '[引用日期]' },
    '. ',
    ...permalink(address),
    '.',
  ]
}

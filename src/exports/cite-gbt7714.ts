import type { FrontMatter } from '../report/front-matter.ts'
import { displayTitle } from '../report/report.ts'
import { widen } from '../text/widen.ts'

/** Stands for the day the reader looked, which only the reader knows. */
export const ACCESS_DATE = '引用日期'

/**
 * One report as GB/T 7714—2015 sets a report found online:
 * 责任者. 题名: 发文字号[R/OL]. (发布日期)[引用日期]. 地址.
 * The issuer stands first and not the archive; an unknown date of publication is left out, never replaced by another.
 * @param address where the report stands, absolute
 */
export function citeGbt7714(front: FrontMatter, address: string): string {
  const issuers = front.issuers.map(({ name }) => name).join(', ')
  const number = front.documentNumber === null ? '' : `: ${front.documentNumber}`
  const published = front.published === null ? '' : `(${front.published.slice(0, 'yyyy-mm-dd'.length)})`
  return `${issuers}. ${widen(displayTitle(front))}${number}[R/OL]. ${published}[${ACCESS_DATE}]. ${address}.`
}

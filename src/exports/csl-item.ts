import { issuerName } from '../archive/issuer-name.ts'
import { placeInFull } from '../archive/place-names.ts'
import { displayTitle } from '../report/report.ts'
import { widen } from '../text/widen.ts'
import type { Cited } from './citation.ts'
import { citationNotes } from './citation-notes.ts'
import { dateParts } from './date-parts.ts'

/** A date of CSL-JSON: year, month and day, as many as are known. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]]
}

/** A report as an item of CSL-JSON 1.0.2. */
export interface CslItem {
  readonly id: string
  readonly type: 'report'
  readonly title: string
  readonly author?: readonly { readonly literal: string }[]
  readonly publisher?: string
  readonly 'publisher-place'?: string
  readonly number?: string
  readonly genre: string
  readonly issued?: CslDate
  readonly archive: string
  readonly note?: string
  readonly language: string
  readonly URL: string
  /** The day a reader looked at it. */
  readonly accessed?: CslDate
}

/** What kind of report it is, where a style would else print “Technical Report”. */
const GENRE = '法治政府建设年度报告'

/**
 * A report as an item of CSL-JSON, its issuer as author and publisher. Where the date of publication is not known
 * `issued` is left out, by which each style prints its own words for no date (n.d., 日期不详).
 */
export function cslItem({ front, address, archive }: Cited): CslItem {
  const issued = dateParts(front.published)
  const notes = citationNotes(front)
  return {
    id: front.id,
    type: 'report',
    title: widen(displayTitle(front)),
    ...(front.issuers.length > 0 && {
      author: front.issuers.map(({ name }) => ({ literal: name })),
      publisher: issuerName(front),
    }),
    ...(front.region !== null && { 'publisher-place': placeInFull(front.region) }),
    ...(front.documentNumber !== null && { number: front.documentNumber }),
    genre: GENRE,
    ...(issued.length > 0 && { issued: { 'date-parts': [issued] } }),
    archive,
    ...(notes.length > 0 && { note: notes.join('；') }),
    language: 'zh',
    URL: address,
  }
}

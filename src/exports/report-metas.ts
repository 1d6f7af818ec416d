import { issuerName } from '../archive/issuer-name.ts'
import { placeInFull } from '../archive/place-names.ts'
import { displayTitle } from '../report/report.ts'
import { widen } from '../text/widen.ts'
import type { Cited } from './citation.ts'
import { dayOf } from './date-parts.ts'

/** One `<meta name content>` of a page's head. */
export interface Meta {
  readonly name: string
  readonly content: string
  /** Whether no change of script may touch the content. */
  readonly verbatim?: boolean
}

/**
 * What reference managers and catalogues read of a report: Highwire's `citation_*`, Dublin Core, and of EPrints the place.
 * Zotero takes a page for a report by `citation_technical_report_institution`, the number beside it, the issuers from
 * `citation_author`, the date from either vocabulary, and the place from `eprints.place_of_pub` alone. A date of
 * publication that is not known is left out of both; the day of signing stands only where that is what is asked for.
 */
export function reportMetas({ front, address }: Cited): Meta[] {
  return [...highwire(front, address), ...dublinCore(front, address), ...place(front)]
}

function highwire(front: Cited['front'], address: string): Meta[] {
  return [
    { name: 'citation_title', content: widen(displayTitle(front)) },
    ...front.issuers.map(({ name }) => ({ name: 'citation_author', content: name })),
    ...given('citation_technical_report_institution', issuerName(front)),
    ...given('citation_technical_report_number', front.documentNumber, true),
    ...given('citation_publication_date', front.published && dayOf(front.published).replaceAll('-', '/')),
    { name: 'citation_language', content: 'zh-Hans' },
    { name: 'citation_public_url', content: address },
  ]
}

function dublinCore(front: Cited['front'], address: string): Meta[] {
  return [
    { name: 'DC.title', content: widen(displayTitle(front)) },
    ...front.issuers.map(({ name }) => ({ name: 'DC.creator', content: name })),
    ...given('DC.publisher', issuerName(front)),
    ...given('DC.date', front.published && dayOf(front.published)),
    ...given('DCTERMS.created', front.signed && dayOf(front.signed)),
    { name: 'DCTERMS.temporal', content: String(front.year) },
    { name: 'DC.type', content: 'Report' },
    { name: 'DC.language', content: 'zh-Hans' },
    { name: 'DC.identifier', content: address },
  ]
}

function place({ region }: Cited['front']): Meta[] {
  const content = region && placeInFull(region)
  return [...given('DCTERMS.spatial', content), ...given('eprints.place_of_pub', content)]
}

/** What the source does not say is no meta at all. */
function given(name: string, content: string | null, verbatim = false): Meta[] {
  if (content === null || content === '') return []
  return [verbatim ? { name, content, verbatim } : { name, content }]
}

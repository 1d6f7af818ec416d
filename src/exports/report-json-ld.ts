import { placeInFull } from '../archive/place-names.ts'
import type { FrontMatter } from '../report/front-matter.ts'
import { chosenSource, displayTitle, type Report } from '../report/report.ts'
import { widen } from '../text/widen.ts'
import type { Cited } from './citation.ts'

/** Where a report and the archive stand, absolute. */
export interface ReportAddresses {
  readonly page: string
  readonly archive: string
}

/**
 * A report as schema.org's `Report`, for machines that read pages: the issuer is its author and publisher, the archive
 * only provides it. What the source does not say is left out.
 */
export function reportJsonLd(report: Report, at: ReportAddresses, archive: Cited['archive']): Record<string, unknown> {
  const { front } = report
  const issuers = front.issuers.map(({ name }) => ({ '@type': 'GovernmentOrganization', name }))
  const { url } = chosenSource(report)
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    '@id': at.page,
    url: at.page,
    name: widen(displayTitle(front)),
    identifier: front.id,
    ...(issuers.length > 0 && { author: issuers, publisher: issuers }),
    ...(front.published !== null && { datePublished: front.published }),
    ...(front.signed !== null && { dateCreated: front.signed }),
    temporalCoverage: String(front.year),
    ...(front.region !== null && {
      spatialCoverage: { '@type': 'AdministrativeArea', name: placeInFull(front.region) },
    }),
    ...(url !== null && { isBasedOn: new URL(url).href }),
    inLanguage: 'zh-Hans',
    provider: { '@type': 'ArchiveOrganization', name: archive, url: at.archive },
  }
}

/**
 * The document number of the same report, apart, because no change of script may touch it: programs join the two by
 * their `@id`. Null where it has none.
 */
export function reportNumberJsonLd({ documentNumber }: FrontMatter, page: string): Record<string, unknown> | null {
  if (documentNumber === null) return null
  return { '@context': 'https://schema.org', '@type': 'Report', '@id': page, reportNumber: documentNumber }
}

/** A value as JSON for a data block: `<` is escaped, so that nothing in it can end the block. */
export function dataBlock(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

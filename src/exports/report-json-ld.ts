import type { FrontMatter } from '../report/front-matter.ts'
import { displayTitle } from '../report/report.ts'
import { widen } from '../text/widen.ts'

/**
 * A report as schema.org's `Report`, for machines that read pages. What the source does not say is left out.
 * @param address where the report stands, absolute
 */
export function reportJsonLd(front: FrontMatter, address: string): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    '@id': address,
    url: address,
    name: widen(displayTitle(front)),
    publisher: front.issuers.map(({ name }) => ({ '@type': 'GovernmentOrganization', name })),
    identifier: front.id,
    ...(front.documentNumber !== null && { reportNumber: front.documentNumber }),
    ...(front.published !== null && { datePublished: front.published }),
    ...(front.signed !== null && { dateCreated: front.signed }),
    temporalCoverage: String(front.year),
    inLanguage: 'zh-Hans',
  }
}

/** A value as JSON for a data block: `<` is escaped, so that nothing in it can end the block. */
export function dataBlock(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

import type { Part } from '../genre/closed-sets.ts'

/** Addresses of pages and files below the site's base, without it: `reports/<id>/`. One place decides what is where. */
export const addresses = {
  home: () => '',
  about: () => 'about/',
  reports: () => 'reports/',
  report: (id: string, anchor?: string | null) => `reports/${id}/${anchor ? `#${anchor}` : ''}`,
  reportSource: (id: string) => `reports/${id}/source/`,
  reportText: (id: string) => `reports/${id}.txt`,
  reportJson: (id: string) => `reports/${id}.json`,
  source: (sha256: string) => `sources/${sha256}.bin`,
  regions: () => 'regions/',
  region: (path: string) => `regions/${path}/`,
  years: () => 'years/',
  year: (year: number) => `years/${year}/`,
  search: () => 'search/',
  openSearch: () => 'opensearch.xml',
  openSearchHant: () => 'opensearch-hant.xml',
  parts: () => 'parts/',
  part: (part: Part, year: number | null = null, province?: string | null) =>
    ['parts', part, year, province === null ? 'nowhere' : province]
      .filter((segment) => segment != null)
      .join('/')
      .concat('/'),
  compare: (a?: string, b?: string) => `compare/${a ? `?a=${a}${b ? `&b=${b}` : ''}` : ''}`,
  comparable: () => 'compare/reports.json',
  corrections: () => 'corrections/',
  correction: (rule: string, year: number | null = null, page = 1) =>
    ['corrections', rule, year, page > 1 ? page : null]
      .filter((segment) => segment !== null)
      .join('/')
      .concat('/'),
  data: () => 'about/data/',
  reportsCsv: () => 'data/reports.csv',
  reportsJson: () => 'data/reports.json',
  reportsSchema: () => 'data/reports.schema.json',
  schema: (name: 'ledger' | 'report' | 'sidecar') => `schemas/${name}.json`,
  feed: () => 'feed.xml',
  feedHant: () => 'feed-hant.xml',
} as const

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
} as const

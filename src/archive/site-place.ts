import process from 'node:process'

/** Where the site stands on its host. */
export interface SitePlace {
  /** Origin, without a path: `https://example.org`. */
  readonly origin: string
  /** Path the site stands under, with a slash at both ends: `/` or `/archive/`. */
  readonly base: string
}

/**
 * Reads `SITE_URL` and `BASE_PATH`.
 * @throws when either is not what it should be, saying what was found and expected
 */
export function sitePlace(environment: NodeJS.ProcessEnv = process.env): SitePlace {
  const site = environment['SITE_URL'] || 'https://example.org'
  if (!URL.canParse(site) || !/^https?:$/.test(new URL(site).protocol)) {
    throw new Error(`SITE_URL: found ${JSON.stringify(site)}, expected an address such as https://example.org`)
  }
  const inner = (environment['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')
  const path = inner ? `/${inner}/` : '/'
  if (!/^\/([A-Za-z0-9._~-]+\/)*$/.test(path)) {
    throw new Error(`BASE_PATH: found ${JSON.stringify(environment['BASE_PATH'])}, expected a path such as /archive/`)
  }
  return { origin: new URL(site).origin, base: path }
}

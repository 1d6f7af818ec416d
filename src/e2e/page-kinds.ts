import { readSitemap } from '../../scripts/build/check/read-sitemap.ts'

/** Kinds of page, by their path below the base; a Traditional page is of its twin's kind. */
const KINDS: readonly (readonly [name: string, path: RegExp])[] = [
  ['home', /^$/],
  ['about', /^about\/$/],
  ['data', /^about\/data\/$/],
  ['corrections', /^corrections\/$/],
  ['correction', /^corrections\/.+\/$/],
  ['reports', /^reports\/$/],
  ['report', /^reports\/[^/]+\/$/],
  ['source', /^reports\/[^/]+\/source\/$/],
  ['regions', /^regions\/$/],
  ['region', /^regions\/.+\/$/],
  ['years', /^years\/$/],
  ['year', /^years\/\d{4}\/$/],
  ['search', /^search\/$/],
  ['parts', /^parts\/$/],
  ['part', /^parts\/[^/]+\/$/],
  ['part of a year', /^parts\/[^/]+\/\d{4}\/$/],
  ['part of a province', /^parts\/[^/]+\/(\d{4}\/)?[a-z]+\/$/],
  ['compare', /^compare\/$/],
]

/** The Simplified pages a site lists, by kind: paths below its base, in order. A page of no known kind is a kind of its own. */
export async function pagesByKind(site: string): Promise<Map<string, string[]>> {
  const kinds = new Map<string, string[]>()
  for (const path of await simplifiedPaths(site)) {
    const kind = KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? path
    kinds.set(kind, [...(kinds.get(kind) ?? []), path])
  }
  return kinds
}

/** As many pages of each kind as a test can visit in bearable time, spread over all there are. */
export function sampleOf(kinds: ReadonlyMap<string, readonly string[]>, most: number): string[] {
  return Array.from(kinds.values()).flatMap((paths) => {
    const stride = Math.max(1, Math.ceil(paths.length / most))
    return paths.filter((_, index) => index % stride === 0)
  })
}

async function simplifiedPaths(site: string): Promise<string[]> {
  const response = await fetch(`${site}sitemap.xml`)
  const entries = readSitemap(await response.text())
  const home = entries.map(({ alternates }) => alternates['zh-Hans'] ?? '').reduce(shorter)
  return entries
    .filter(({ address, alternates }) => address === alternates['zh-Hans'])
    .map(({ address }) => address.slice(home.length))
}

/** The home page has the shortest address of all: what others add to it is their path. */
function shorter(a: string, b: string): string {
  return b.length < a.length ? b : a
}

import type { SitePlace } from '../../src/archive/site-place.ts'
import { SEARCH_FOLDER } from '../../src/search/search-manifest.ts'
import type { ReadPage } from './check/interface-reads-back.ts'
import type { PageFacts } from './check/page-facts.ts'
import { targetOf } from './check/target-of.ts'
import type { SiteFiles } from './site-files.ts'

/** Of a page that was found good when it was made: what others may lead to on it, and where it leads. */
export type FormerPage = Pick<PageFacts, 'file' | 'ids' | 'links'>

/** Pages of a site that was whole, as they were and as they are. */
export interface Changes {
  readonly now: readonly ReadPage[]
  /** The same pages before, where there were any. */
  readonly before: readonly FormerPage[]
}

/** What no page links to: files of the index are named for what they hold and asked for by search alone, sitemaps are for machines. */
const NEVER_LINKED = new RegExp(`^(${SEARCH_FOLDER}/|sitemap(-\\d+)?\\.xml$)`)

/**
 * What pages may link to and is no more: files, and places on pages, as `file#id`. Unchanged pages that lead there are broken, and so must be
 * looked at.
 */
export function lostTargets({ gone }: SiteFiles, { now, before }: Changes): Set<string> {
  const ids = new Map(now.map((page) => [page.file, new Set(page.ids)]))
  const places = before.flatMap((page) =>
    page.ids.filter((id) => !ids.get(page.file)?.has(id)).map((id) => `${page.file}#${id}`),
  )
  return new Set([...gone.filter((file) => !NEVER_LINKED.test(file)), ...places])
}

/**
 * Unchanged pages to which a changed one links anew, at a certain place. A link that was there before was found good, and what it
 * leads to has not changed.
 */
export function newTargets({ changed, files }: SiteFiles, { now, before }: Changes, place: SitePlace): string[] {
  const old = new Map(before.map((page) => [page.file, new Set(page.links)]))
  const targets = now.flatMap(({ file, links }) =>
    links.filter((link) => !old.get(file)?.has(link)).map((link) => targetOf(link, file, place)),
  )
  const pages = targets.flatMap((target) => (target.kind === 'file' && target.fragment !== '' ? target.file : []))
  return [...new Set(pages)].filter((file) => files.has(file) && !changed.has(file) && file.endsWith('.html'))
}

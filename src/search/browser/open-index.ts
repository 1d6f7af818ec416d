import { type FoldTable, makeFold } from '../../script/fold-with.ts'
import type { Fold } from '../parse-query.ts'
import { SEARCH_MANIFEST, type SearchManifest } from '../search-manifest.ts'
import { fetchJson } from './fetch-json.ts'
import { openPagefind, type PagefindInstance } from './pagefind-bundle.ts'

/** An index that is open: what it is, how it folds, and the engine that looks pairs up in it. */
export interface OpenIndex {
  /** Address of the index's folder. */
  readonly root: URL
  readonly manifest: SearchManifest
  readonly fold: Fold
  readonly pagefind: PagefindInstance
}

/**
 * Downloads what every search needs.
 * @param pin is told of which version all that follows is to be
 */
export async function openIndex(root: URL, pin: (version: string) => void): Promise<OpenIndex> {
  // The one file whose address never changes, so the one that must not come from a cache unasked.
  const manifest = await fetchJson<SearchManifest>(new URL(SEARCH_MANIFEST, root), { cache: 'no-cache' })
  pin(manifest.digest)
  const shards = manifest.shards.map((shard) => new URL(`${shard}/`, root).href)
  const [table, pagefind] = await Promise.all([
    fetchJson<FoldTable>(new URL(manifest.fold, root)),
    openPagefind(shards, manifest.digest),
  ])
  return { root, manifest, fold: makeFold(table), pagefind }
}

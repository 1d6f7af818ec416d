import { type FoldTable, makeFold } from '../../script/fold-with.ts'
import type { Fold } from '../parse-query.ts'
import { SEARCH_MANIFEST, type SearchManifest } from '../search-manifest.ts'
import { fetchJson } from './fetch-json.ts'
import { type OpenBand, openBand } from './open-band.ts'
import { openPagefind, type PagefindInstance } from './pagefind-bundle.ts'

/** An index that is open: what it is, how it folds, and its bands. */
export interface OpenIndex {
  /** Address of the index's folder. */
  readonly root: URL
  readonly manifest: SearchManifest
  readonly fold: Fold
  /** Newest first. */
  readonly bands: readonly OpenBand[]
  /** Pagefind's engine, which ranks: downloaded when it is first asked for. */
  readonly pagefind: () => Promise<PagefindInstance>
}

/**
 * Downloads what every search needs.
 * @param pin is told of which version all that follows is to be
 */
export async function openIndex(root: URL, pin: (version: string) => void): Promise<OpenIndex> {
  // The one file whose address never changes, so the one that must not come from a cache unasked.
  const manifest = await fetchJson<SearchManifest>(new URL(SEARCH_MANIFEST, root), { cache: 'no-cache' })
  pin(manifest.digest)
  const folders = manifest.shards.map(({ folder }) => new URL(`${folder}/`, root))
  const [table, bands] = await Promise.all([
    fetchJson<FoldTable>(new URL(manifest.fold, root)),
    Promise.all(folders.map((folder, i) => openBand(folder, manifest.shards[i]?.guide ?? ''))),
  ])
  let engine: Promise<PagefindInstance> | undefined
  const pagefind = (): Promise<PagefindInstance> => {
    engine ??= openPagefind(
      folders.map(({ href }) => href),
      manifest.digest,
    )
    return engine
  }
  return { root, manifest, fold: makeFold(table), bands, pagefind }
}

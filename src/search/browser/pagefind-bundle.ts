/** One report as Pagefind found it. */
export interface RankedResult {
  /** Its name, see `resultName`. */
  readonly id: string
  /** How well it suits the words asked for. */
  readonly score: number
}

/** As much of an instance of Pagefind as the archive uses. */
export interface PagefindInstance {
  readonly search: (term: string) => Promise<{ readonly results: readonly RankedResult[] }>
  readonly mergeIndex: (path: string, options: { metaCacheTag: string }) => Promise<void>
}

interface PagefindModule {
  readonly createInstance: (options: { basePath: string; metaCacheTag: string }) => PagefindInstance
}

/**
 * Loads Pagefind from the first shard and opens all of them.
 * @param shards addresses of the shards' folders, with a slash at the end
 * @param digest of the whole index, so that what was cached of another one is not mixed with it
 */
export async function openPagefind(shards: readonly string[], digest: string): Promise<PagefindInstance> {
  const [first = '', ...others] = shards
  // The address must reach import() as a variable, or the bundler takes it for a file of its own.
  const address = new URL(`pagefind.js?${digest}`, first).href
  const { createInstance }: PagefindModule = await import(/* @vite-ignore */ address)
  const instance = createInstance({ basePath: first, metaCacheTag: digest })
  for (const shard of others) await instance.mergeIndex(shard, { metaCacheTag: digest })
  return instance
}

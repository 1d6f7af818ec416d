import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page, Request } from 'playwright-core'

/** What static hosts compress on the way; the index is compressed as it lies. */
const COMPRESSED = new Set(['.js', '.json', '.css', '.html'])

/** What the search has the browser fetch: its index, its worker and its charts. */
const OF_SEARCH = /^\/(search-index\/|assets\/(?:search-worker|show-counts))/

/**
 * Bytes the search transfers while something is done.
 * @param folder of the site that is served
 */
export async function transferredBytes(page: Page, folder: string, work: () => Promise<unknown>): Promise<number> {
  const paths: string[] = []
  const note = (request: Request): void => {
    const { pathname } = new URL(request.url())
    if (OF_SEARCH.test(pathname)) paths.push(decodeURIComponent(pathname))
  }
  page.on('request', note)
  await work()
  page.off('request', note)
  const sizes = await Promise.all(paths.map((path) => sentSize(join(folder, path))))
  return sizes.reduce((sum, size) => sum + size, 0)
}

const sizes = new Map<string, number>()

async function sentSize(file: string): Promise<number> {
  const known = sizes.get(file)
  if (known !== undefined) return known
  const bytes = await readFile(file)
  const size = COMPRESSED.has(extname(file)) ? gzipSync(bytes).length : bytes.length
  sizes.set(file, size)
  return size
}

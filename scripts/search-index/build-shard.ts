import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PlannedPage } from '../../src/search/plan-index.ts'
import { rewriteFragments } from './rewrite-fragments.ts'
import { runPagefind } from './run-pagefind.ts'
import { settleMeta } from './settle-meta.ts'

/** What a browser needs of all that Pagefind writes; the engine itself only from the first shard. */
const NEEDED = /^(index|fragment|filter|pagefind-entry\.json|.*\.pf_meta)$/
const ENGINE = /^(pagefind\.js|wasm\.unknown\.pagefind)$/

/**
 * Builds one shard of the index in a folder that does not exist yet: Pagefind never writes over a file.
 * @returns what the shard's first file says: it names all others, by what they hold
 */
export async function buildShard(pages: Iterable<PlannedPage>, folder: string, withEngine: boolean): Promise<string> {
  const temporary = await mkdtemp(join(tmpdir(), 'search-index-'))
  try {
    const [html, entries] = [join(temporary, 'pages'), join(temporary, 'entries')]
    await writePages(pages, html, entries)
    await runPagefind(html, folder)
    await prune(folder, withEngine)
    const fragments = await rewriteFragments(join(folder, 'fragment'), (page) => join(entries, page))
    return await settleMeta(folder, fragments)
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

async function writePages(pages: Iterable<PlannedPage>, html: string, entries: string): Promise<void> {
  await Promise.all([mkdir(html), mkdir(entries)])
  for (const page of pages) {
    await writeFile(join(html, `${page.name}.html`), page.html)
    await writeFile(join(entries, page.name), JSON.stringify(page.entry))
  }
}

async function prune(folder: string, withEngine: boolean): Promise<void> {
  const needed = (name: string): boolean => NEEDED.test(name) || (withEngine && ENGINE.test(name))
  const extra = (await readdir(folder)).filter((name) => !needed(name))
  await Promise.all(extra.map((name) => rm(join(folder, name), { recursive: true })))
}

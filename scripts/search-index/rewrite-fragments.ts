import { readdir, readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { readPagefindFile, writePagefindFile } from './pagefind-file.ts'

/**
 * Puts into each fragment what readers are shown in place of the pairs that were indexed, and names it as its page was named: by
 * what results are ordered by and a digest of what is shown. Pagefind hands on what it does not know; what it does know must be there.
 * @param entryFile the file with the JSON of the entry of a page
 * @returns the new name of each fragment by its old one
 */
export async function rewriteFragments(
  folder: string,
  entryFile: (page: string) => string,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  for (const file of await readdir(folder)) {
    const { url }: { url: string } = JSON.parse((await readPagefindFile(join(folder, file))).toString('utf8'))
    const page = url.replace(/^\/|\.html$/g, '')
    const entry = JSON.parse(await readFile(entryFile(page), 'utf8'))
    const fragment = { url: '', content: '', word_count: 0, filters: {}, meta: {}, anchors: [], entry }
    await rm(join(folder, file))
    await writePagefindFile(join(folder, `${page}${SUFFIX}`), Buffer.from(JSON.stringify(fragment)))
    names.set(basename(file, SUFFIX), page)
  }
  return names
}

const SUFFIX = '.pf_fragment'

import { createHash } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Cbor, decodeCbor, encodeCbor } from './cbor.ts'
import { packPagefindFile, readPagefindFile } from './pagefind-file.ts'

/** The file that names the others, by Pagefind. */
type Meta = [
  version: string,
  pages: [fragment: string, ...facts: Cbor[]][],
  chunks: Cbor,
  filters: [name: string, file: string][],
  sorts: Cbor,
  fields: Cbor,
]

/**
 * Makes the index say what the archive calls its fragments, and say it in one order: Pagefind writes filters and their values as its
 * hash tables hold them, so that each build has other bytes under other names. What changes is named for what it holds: same reports, same index.
 * @param fragments the names of fragments by those Pagefind gave them
 * @returns what the file says that names the rest
 */
export async function settleMeta(folder: string, fragments: ReadonlyMap<string, string>): Promise<string> {
  const entryFile = join(folder, 'pagefind-entry.json')
  const entry = JSON.parse(await readFile(entryFile, 'utf8'))
  for (const [language, index] of Object.entries<{ hash: string }>(entry.languages)) {
    const file = (hash: string): string => join(folder, `pagefind.${hash}.pf_meta`)
    const meta = decodeCbor(await readPagefindFile(file(index.hash))) as Meta
    const content = packPagefindFile(encodeCbor(await settled(meta, join(folder, 'filter'), language, fragments)))
    await rm(file(index.hash))
    index.hash = nameFor(language, content)
    await writeFile(file(index.hash), content)
  }
  const settledEntry = JSON.stringify(entry)
  await writeFile(entryFile, settledEntry)
  return settledEntry
}

async function settled(
  meta: Meta,
  folder: string,
  language: string,
  fragments: ReadonlyMap<string, string>,
): Promise<Meta> {
  const [version, pages, chunks, filters, sorts, fields] = meta
  const named = pages.map(([old, ...facts]): Meta[1][number] => {
    const name = fragments.get(old)
    if (name === undefined) throw new Error(`${folder}: the index names the fragment ${old}, which there is not`)
    return [name, ...facts]
  })
  const renamed = await Promise.all(filters.map(([name, old]) => settleFilter(folder, name, old, language)))
  return [version, named, chunks, renamed.sort(byName), sorts, fields]
}

async function settleFilter(folder: string, name: string, old: string, language: string): Promise<[string, string]> {
  const file = (hash: string): string => join(folder, `${hash}.pf_filter`)
  const [filter, values] = decodeCbor(await readPagefindFile(file(old))) as [string, [value: string, pages: Cbor][]]
  const content = packPagefindFile(encodeCbor([filter, values.toSorted(byName)]))
  const hash = nameFor(language, content)
  await rename(file(old), file(hash))
  await writeFile(file(hash), content)
  return [name, hash]
}

/** As Pagefind names its files: the language, then a digest. */
function nameFor(language: string, content: Uint8Array): string {
  return `${language}_${createHash('sha256').update(content).digest('hex').slice(0, 15)}`
}

function byName([a]: readonly [string, Cbor], [b]: readonly [string, Cbor]): number {
  return a < b ? -1 : a > b ? 1 : 0
}

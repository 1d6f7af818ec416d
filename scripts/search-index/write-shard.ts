import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cbor } from '../../src/search/index-files/cbor.ts'
import type { filterValues } from '../../src/search/index-page.ts'
import { CborWriter } from './cbor-writer.ts'
import type { EngineTerms } from './engine.ts'
import { wordRanges } from './index-chunks.ts'
import type { WordFile } from './numbered-files.ts'
import { packPagefindFile } from './pagefind-file.ts'

/** One shard of an index: its files of words, which are written, and what it knows of its pages, in order. */
export interface Shard {
  readonly files: readonly WordFile[]
  readonly pages: readonly { readonly name: string; readonly filters: ReturnType<typeof filterValues> }[]
}

/** A shard that was written. */
export interface WrittenShard {
  /** What `pagefind-entry.json` says, which changes whenever anything of the shard does. */
  readonly entry: string
  /** Files of filters, by the name of the filter. */
  readonly filters: Readonly<Record<string, string>>
}

/** A language Pagefind has no rules for: words are what white space parts. */
const LANGUAGE = 'x-pairs'

/** Characters of a digest in a name, as in Pagefind's own; more where two would have the same. */
const NAME = 7

/**
 * Writes what makes files of words an index in the form Pagefind's engine reads: its own indexer takes three times as long, keeps everything in memory, and
 * knows no order. `pagefind-entry.json` names the file that names all others, by what they hold.
 * @returns what is written, for those who read it without the engine
 */
export async function writeShard(folder: string, { files, pages }: Shard, about: EngineTerms): Promise<WrittenShard> {
  const ranges = wordRanges(files).map(({ from, to }, i) => [from, to, String(i)])
  const filters = pagesByFilter(pages)
  const filterFiles = await writeNamed(join(folder, 'filter'), 'pf_filter', filters.map(encoded))
  const meta = encoded([
    about.version,
    // Only Pagefind's ranking asks how long a page is: every reader would download that of every page.
    pages.map(({ name }) => [name, 1]),
    ranges,
    filters.map(([name], i) => [name, filterFiles[i] as string]),
    // Pagefind orders nothing and keeps no metadata: names and fragments say what is needed.
    [],
    [],
  ])
  const [hash] = await writeNamed(folder, 'pf_meta', [meta], 'pagefind.')
  const entry = { ...about.entry, languages: { [LANGUAGE]: { hash, wasm: null, page_count: pages.length } } }
  await writeFile(join(folder, 'pagefind-entry.json'), JSON.stringify(entry))
  return {
    entry: JSON.stringify(entry),
    filters: Object.fromEntries(filters.map(([name], i) => [name, filterFiles[i] as string])),
  }
}

/** For each filter its values, each with the numbers of its pages; everything in order. */
function pagesByFilter(pages: Shard['pages']): [name: string, values: [value: string, pages: number[]][]][] {
  const rows = pages.flatMap(({ filters }, page) => filters.map(([name, value]) => ({ name, value, page })))
  return [...Map.groupBy(rows, ({ name }) => name)].sort(byName).map(([name, ofFilter]) => {
    const values = [...Map.groupBy(ofFilter, ({ value }) => value)].sort(byName)
    return [name, values.map(([value, held]) => [value, held.map(({ page }) => page)])]
  })
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}

function encoded(value: Cbor): Buffer {
  const writer = new CborWriter()
  writer.value(value)
  return writer.take()
}

/** Writes contents, each under a name that is a digest of it, and returns the names in order. */
async function writeNamed(
  folder: string,
  suffix: string,
  contents: readonly Uint8Array[],
  prefix: string = '',
): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const taken = new Set<string>()
  const names = contents.map((content) => {
    const digest = createHash('sha256').update(content).digest('hex')
    let length = NAME
    while (taken.has(digest.slice(0, length))) length++
    taken.add(digest.slice(0, length))
    return `${LANGUAGE}_${digest.slice(0, length)}`
  })
  await Promise.all(
    contents.map(async (content, i) => {
      await writeFile(join(folder, `${prefix}${names[i]}.${suffix}`), packPagefindFile(content))
    }),
  )
  return names
}

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LONGEST_PHRASE, SECTION, writeGuide } from '../../src/search/index-files/band-guide.ts'
import type { Cbor } from '../../src/search/index-files/cbor.ts'
import { writePageList } from '../../src/search/index-files/page-list.ts'
import { CborWriter } from './cbor-writer.ts'
import { type FrequentPhrase, frequentPhrases } from './frequent-phrases.ts'
import { beginning } from './index-chunks.ts'
import { shortDigest } from './index-means.ts'
import type { KeptPage } from './kept-band.ts'
import { packPagefindFile } from './pagefind-file.ts'
import { type WordFile, writeNumbered } from './word-files.ts'
import type { WordIndex } from './word-index.ts'
import type { WrittenShard } from './write-shard.ts'

/** What a band is made of. */
interface Band {
  readonly shard: WrittenShard
  readonly index: WordIndex
  readonly pages: readonly Pick<KeptPage, 'name' | 'size'>[]
}

/** Lists of pages are kept of what stands on one page in so many, and on so many pages at least: of what is rarer, the places are no more to download. */
const ONE_IN = 12
const AT_LEAST = 48

/** Numbers in a file of lists, which takes about half as many bytes. */
const LIST_FILE = 18_000

/**
 * Writes what a reader's browser reads a band by: lists of pages of frequent phrases, the directory of all files of words, and the guide to it.
 * @returns the name of the guide, which changes with what it says
 */
export async function writeBandGuide(folder: string, { shard, index, pages }: Band): Promise<string> {
  const frequent = Math.max(AT_LEAST, Math.ceil(pages.length / ONE_IN))
  const lists = [...listFiles(frequentPhrases(index, { frequent, longest: LONGEST_PHRASE }), pages.length)]
  const phrases = await writeNumbered(join(folder, 'phrases'), 'bin', lists)
  const sections = [sectionsOf(shard.files), sectionsOf(phrases)] as const
  await writeNumbered(join(folder, 'directory'), 'bin', sections.flat())
  const [ofPairs, ofPhrases] = sections.map((all) => all.map(({ first }) => first))
  const bytes = encoded(
    writeGuide({
      pages: pages.map(({ name }) => name),
      filters: shard.filters,
      pairs: ofPairs as string[],
      phrases: ofPhrases as string[],
      frequent,
      fragment: Math.round(pages.reduce((sum, { size }) => sum + size, 0) / Math.max(1, pages.length)),
    }),
  )
  const guide = `guide.${shortDigest(bytes)}.bin`
  await writeFile(join(folder, guide), await packPagefindFile(bytes))
  return guide
}

type WordContent = Parameters<typeof writeNumbered>[2][number]

/** Cuts lists into files. */
function* listFiles(phrases: readonly FrequentPhrase[], all: number): Generator<WordContent> {
  let held: [key: string, list: Cbor][] = []
  let numbers = 0
  for (const { key, pages } of phrases) {
    const list = writePageList(pages, all)
    held.push([key, list])
    numbers += list.length
    if (numbers < LIST_FILE) continue
    yield fileOf(held)
    held = []
    numbers = 0
  }
  if (held.length > 0) yield fileOf(held)
}

function fileOf(held: readonly [key: string, list: Cbor][]): WordContent {
  return { first: held[0]?.[0] ?? '', last: held.at(-1)?.[0] ?? '', content: encoded(held) }
}

/** The directory of some files; each begins with as much of its first word as tells that from the last of the file before. */
function sectionsOf(files: readonly WordFile[]): WordContent[] {
  const short = files.map(({ first }, i) => beginning(first, files[i - 1]?.last ?? ''))
  return Array.from({ length: Math.ceil(files.length / SECTION) }, (_, section) => {
    const from = section * SECTION
    const told = files.slice(from, from + SECTION).map(({ size }, i) => [short[from + i] as string, size] as const)
    return { first: told[0]?.[0] ?? '', last: '', content: encoded(told) }
  })
}

function encoded(value: Cbor): Buffer {
  const writer = new CborWriter()
  writer.value(value)
  return writer.take()
}

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SECTION, writeGuide } from '../../src/search/index-files/band-guide.ts'
import type { Cbor } from '../../src/search/index-files/cbor.ts'
import { CborWriter } from './cbor-writer.ts'
import { beginning } from './index-chunks.ts'
import { shortDigest } from './index-means.ts'
import type { KeptPage } from './kept-band.ts'
import { NumberedFiles, type WordFile } from './numbered-files.ts'
import { packPagefindFile } from './pagefind-file.ts'
import type { WrittenShard } from './write-shard.ts'

/** What a band is made of. */
interface Band {
  readonly shard: WrittenShard
  readonly pages: readonly Pick<KeptPage, 'name' | 'size'>[]
  /** Files of words, and of phrases. */
  readonly words: readonly WordFile[]
  readonly phrases: readonly WordFile[]
  /** Least number of pages that a word stands on where a list of them is kept. */
  readonly frequent: number
}

/**
 * Writes what a reader's browser reads a band by: the directory of all files of words, and the guide to it.
 * @returns the name of the guide, which changes with what it says
 */
export async function writeBandGuide(
  folder: string,
  { shard, pages, words, phrases, frequent }: Band,
): Promise<string> {
  const sections = [sectionsOf(words), sectionsOf(phrases)] as const
  const directory = new NumberedFiles(join(folder, 'directory'), 'bin')
  for (const [i, { content }] of sections.flat().entries()) directory.write(i, content)
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
  await writeFile(join(folder, guide), packPagefindFile(bytes))
  return guide
}

/** A part of a directory, and the first word it tells of. */
interface Section {
  readonly first: string
  readonly content: Uint8Array
}

/** The directory of some files; each begins with as much of its first word as tells that from the last of the file before. */
function sectionsOf(files: readonly WordFile[]): Section[] {
  const short = files.map(({ first }, i) => beginning(first, files[i - 1]?.last ?? ''))
  return Array.from({ length: Math.ceil(files.length / SECTION) }, (_, section) => {
    const from = section * SECTION
    const told = files.slice(from, from + SECTION).map(({ size }, i) => [short[from + i] as string, size] as const)
    return { first: told[0]?.[0] ?? '', content: encoded(told) }
  })
}

function encoded(value: Cbor): Buffer {
  const writer = new CborWriter()
  writer.value(value)
  return writer.take()
}

import { join } from 'node:path'
import { LONGEST_PHRASE } from '../../src/search/index-files/band-guide.ts'
import type { BandText } from './band-text.ts'
import { frequentText } from './frequent-text.ts'
import { cutWords } from './index-chunks.ts'
import type { IndexWork } from './index-work.ts'
import type { WrittenFiles } from './kept-band.ts'
import { type FileSum, NumberedFiles, type WordFile } from './numbered-files.ts'
import { partWords } from './part-words.ts'
import { countWords } from './word-counts.ts'
import { type WordList, wordCount, wordText } from './word-list.ts'

/** The words of a band, and where its files belong. */
export interface WordsToWrite {
  readonly folder: string
  readonly list: WordList
  readonly text: BandText
  /** Files that stand, which are not written again where they would be the same. */
  readonly standing: WrittenFiles
}

/** Files of words that stand now. */
export interface WrittenWords {
  readonly words: readonly WordFile[]
  readonly phrases: readonly WordFile[]
  /** Least number of pages that a phrase stands on where a list of them is kept. */
  readonly frequent: number
  readonly files: WrittenFiles
  /** Those that stood before, from the folder of the band. */
  readonly kept: readonly string[]
}

/** Lists of pages are kept of what stands on one page in so many, and on so many pages at least: of what is rarer, the places are no more to download. */
const ONE_IN = 12
const AT_LEAST = 48

/** Writes the files that tell where words stand, and those that list the pages of frequent phrases. */
export async function writeWords(
  { folder, list, text, standing }: WordsToWrite,
  work: IndexWork,
): Promise<WrittenWords> {
  const band = { list, text, counts: countWords(text, wordCount(list)) }
  const frequent = Math.max(AT_LEAST, Math.ceil((text.starts.length - 1) / ONE_IN))
  const limits = { frequent, longest: LONGEST_PHRASE }
  const spans = cutWords(band.counts)
  const kept = frequentText(band, frequent)
  const parts = partWords({ folder, band, spans, standing: standing.index, frequent: kept, limits })
  const indexed = await work.words(parts)
  const lists = indexed.flatMap((part) => part.lists)
  const written = new NumberedFiles(join(folder, 'phrases'), 'bin', standing.phrases)
  const files = {
    index: indexed.flatMap((part) => part.files),
    phrases: lists.map((file, i) => written.writePacked(i, file)),
  }
  return {
    words: sized(
      spans.map(({ first, last }) => ({ first: wordText(list, first), last: wordText(list, last) })),
      files.index,
    ),
    phrases: sized(lists, files.phrases),
    frequent,
    files,
    kept: [
      ...unchanged(standing.index, files.index).map((number) => `index/${number}.pf_index`),
      ...unchanged(standing.phrases, files.phrases).map((number) => `phrases/${number}.bin`),
    ],
  }
}

function sized(files: readonly Omit<WordFile, 'size'>[], sums: readonly FileSum[]): WordFile[] {
  return files.map(({ first, last }, i) => ({ first, last, size: sums[i]?.size ?? 0 }))
}

function unchanged(before: readonly FileSum[], now: readonly FileSum[]): number[] {
  return now.flatMap(({ digest }, i) => (before[i]?.digest === digest ? [i] : []))
}

import { join } from 'node:path'
import { FrequentPhrases, type PhraseLimits } from './frequent-phrases.ts'
import type { FrequentText } from './frequent-text.ts'
import { ChunkWriter, type IndexedBand } from './index-chunks.ts'
import { type FileSum, NumberedFiles, type PackedFile, packedFile } from './numbered-files.ts'
import { type ListFile, ListWriter } from './phrase-lists.ts'
import { wordText } from './word-list.ts'
import { placesOf, type WordSpan } from './word-places.ts'

/** Words to be indexed: a part of the files of a band. */
export interface WordsToIndex {
  /** Of the band. */
  readonly folder: string
  readonly band: IndexedBand
  /** The words of each file; files and words follow one another. */
  readonly spans: readonly WordSpan[]
  /** Number of the first file. */
  readonly from: number
  /** All files that stand, by number. */
  readonly standing: readonly FileSum[]
  readonly frequent: FrequentText
  readonly limits: PhraseLimits
}

/** A file of lists, packed. */
type PackedLists = Omit<ListFile, 'content'> & PackedFile

/** Words that were indexed. */
export interface IndexedWords {
  /** A file for each span. */
  readonly files: readonly FileSum[]
  /** Files of the pages of the frequent phrases that begin with one of the words: packed, for their numbers follow those of other parts. */
  readonly lists: readonly PackedLists[]
}

/** Indexes words: writes where they stand, and gives the pages of frequent phrases that begin with them. */
export function indexWords({ folder, band, spans, from, standing, frequent, limits }: WordsToIndex): IndexedWords {
  const span = { first: spans[0]?.first ?? 1, last: spans.at(-1)?.last ?? 0 }
  const chunks = new ChunkWriter(band, placesOf(band.text, band.counts, span))
  const written = new NumberedFiles(join(folder, 'index'), 'pf_index', standing)
  const files = spans.map((own, i) => written.write(from + i, chunks.chunk(own)))
  const names = Array.from(frequent.numbers, (number) => (number === 0 ? '' : wordText(band.list, number)))
  const lists = new ListWriter(band.text.starts.length - 1)
  new FrequentPhrases(frequent, limits).from(span, ({ words, pages }) => {
    lists.add(words.map((word) => names[word]).join(' '), pages)
  })
  const packed = Array.from(lists.files(), ({ content, ...keys }) => ({ ...keys, ...packedFile(content) }))
  return { files, lists: packed }
}

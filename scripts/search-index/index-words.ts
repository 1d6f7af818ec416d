import { join } from 'node:path'
import { FrequentPhrases, type PhraseLimits } from './frequent-phrases.ts'
import { ChunkWriter, type IndexedBand } from './index-chunks.ts'
import { type FileSum, NumberedFiles } from './numbered-files.ts'
import { ListWriter, type PhraseLists } from './phrase-lists.ts'
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
  readonly limits: PhraseLimits
}

/** Words that were indexed. */
export interface IndexedWords {
  /** A file for each span. */
  readonly files: readonly FileSum[]
  /** The pages of the frequent phrases that begin with one of the words. */
  readonly lists: PhraseLists
}

/** Indexes words: writes where they stand, and gives the pages of frequent phrases that begin with them. */
export function indexWords({ folder, band, spans, from, standing, limits }: WordsToIndex): IndexedWords {
  const places = placesOf(band.text, band.counts, {
    first: spans[0]?.first ?? 1,
    last: spans.at(-1)?.last ?? 0,
  })
  const chunks = new ChunkWriter(band, places)
  const written = new NumberedFiles(join(folder, 'index'), 'pf_index', standing)
  const files = spans.map((span, i) => written.write(from + i, chunks.chunk(span)))
  const phrases = new FrequentPhrases(band, limits)
  const lists = new ListWriter(band.text.starts.length - 1)
  for (const { first, last } of spans) {
    for (let word = first; word <= last; word++) phrases.from(word, places(word), (phrase) => lists.add(phrase))
  }
  return { files, lists: lists.lists }
}

import { type IndexedPages, indexPages, type PagesToIndex } from './index-pages.ts'
import { type IndexedWords, indexWords, type WordsToIndex } from './index-words.ts'
import { type NamesToWrite, type WrittenNames, writeNames } from './write-names.ts'

/** What there is to do for an index that can be done in several threads at once. Results come in the order of what was asked for. */
export interface IndexWork {
  readonly pages: (parts: readonly PagesToIndex[]) => Promise<readonly IndexedPages[]>
  readonly words: (parts: readonly WordsToIndex[]) => Promise<readonly IndexedWords[]>
  readonly names: (parts: readonly NamesToWrite[]) => Promise<readonly WrittenNames[]>
}

/** Does it all in this thread. */
export const IN_THIS_THREAD: IndexWork = {
  pages: async (parts) => parts.map(indexPages),
  words: async (parts) => parts.map(indexWords),
  names: async (parts) => parts.map(writeNames),
}

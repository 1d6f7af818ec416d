import type { HeldReport } from '../../src/archive/held-report.ts'
import { slicesOf } from '../build/slices-of.ts'
import { type BandText, joinPages, type NumberedPage } from './band-text.ts'
import type { IndexedPages, PageToIndex } from './index-pages.ts'
import type { IndexWork } from './index-work.ts'
import type { KeptPage, KnownBand } from './kept-band.ts'
import { mergeWords } from './merge-words.ts'
import { numberIn, type WordList, wordCount } from './word-list.ts'

/** Reports to be joined to a band, and what is known of it. */
export interface BandToJoin {
  readonly reports: readonly HeldReport[]
  /** Name of the fragment of each. */
  readonly names: readonly string[]
  /** Of the band; gets the fragments that are new. */
  readonly folder: string
  readonly known: KnownBand
  /** Whether the fragments that are known stand. */
  readonly stands: boolean
}

/** Reports joined to a band: what is shown of each, in order, and the words of all. */
export interface JoinedBand {
  readonly pages: readonly Omit<KeptPage, 'words'>[]
  readonly list: WordList
  readonly text: BandText
  /** Names of those whose fragments stand and were not written again. */
  readonly standing: ReadonlySet<string>
}

/** Reports read together: enough that few words are told twice, few enough that threads finish together. */
const TOGETHER = 100

/** Reads the reports that are new, and joins them to those that are known. */
export async function joinBand(
  { reports, names, folder, known, stands }: BandToJoin,
  work: IndexWork,
): Promise<JoinedBand> {
  const wanted = reports.map((report, i): PageToIndex<HeldReport> => {
    const before = known.pages.get(report.digest)
    const name = names[i] as string
    return { report, name, words: before === undefined, fragment: !stands || before?.name !== name }
  })
  const toRead = wanted.filter(({ words, fragment }) => words || fragment)
  const parts = slicesOf(toRead, TOGETHER).map((some) => ({ folder, pages: some }))
  const read = await work.pages(parts)
  const { list, moved, numbers } = numberAll(read, known.list)
  const fresh = read.flatMap((part, i) => part.pages.map((page) => ({ ...page, moved: numbers[i] as Uint32Array })))
  const indexed = new Map(toRead.map(({ name }, i) => [name, fresh[i]]))
  const pages: Omit<KeptPage, 'words'>[] = []
  const texts: NumberedPage[] = []
  for (const { report, name } of wanted) {
    const before = known.pages.get(report.digest)
    const now = indexed.get(name)
    const { size, shown, characters } = (now?.shown ?? before) as KeptPage
    pages.push({ digest: report.digest, name, size, shown, characters })
    texts.push(now?.words ? { words: now.words, moved: now.moved } : { words: (before as KeptPage).words, moved })
  }
  const standing = new Set(wanted.flatMap(({ name, fragment }) => (fragment ? [] : [name])))
  return { pages, list, text: joinPages(texts), standing }
}

interface NumberedParts {
  readonly list: WordList
  /** Numbers that known words have now; null where they have those they had. */
  readonly moved: Uint32Array | null
  /** For each part the numbers of its words in the list. */
  readonly numbers: readonly Uint32Array[]
}

/** Adds the words of parts to a list. */
function numberAll(parts: readonly IndexedPages[], known: WordList): NumberedParts {
  const words = parts.map((part) => (part.words === '' ? [] : part.words.split('\n')))
  const isNew = wordCount(known) === 0
  const before = words.map((all) => all.map((word) => (isNew ? 0 : numberIn(known, word))))
  const more = new Set(words.flatMap((all, i) => all.filter((_, at) => before[i]?.[at] === 0)))
  const { list, moved, added } = mergeWords(known, [...more])
  const numbers = words.map((all, i) => {
    const own = new Uint32Array(all.length + 1)
    for (const [at, word] of all.entries()) {
      const was = before[i]?.[at] as number
      own[at + 1] = was === 0 ? (added.get(word) as number) : moved ? (moved[was] as number) : was
    }
    return own
  })
  return { list, moved, numbers }
}

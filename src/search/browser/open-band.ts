import { compareCodePoints } from '../../text/compare-code-points.ts'
import { type BandGuide, lastNotAfter, readGuide, SECTION, type Section } from '../index-files/band-guide.ts'
import { type Cbor, decodeCbor } from '../index-files/cbor.ts'
import { readPageList } from '../index-files/page-list.ts'
import { type Postings, readPostings } from '../index-files/postings.ts'
import type { SearchEntry } from '../search-entry.ts'
import { fetchPacked } from './fetch-packed.ts'

/** A file of words. */
export interface LocatedFile {
  /** Where it lies, from the folder of the band. */
  readonly path: string
  /** Bytes of it, and those still to be downloaded. */
  readonly size: number
  readonly cost: number
}

/** A band of the index that is open. What is downloaded is kept. */
export interface OpenBand {
  readonly guide: BandGuide
  /** The file that holds a pair if any does; null where none can. */
  readonly pairFile: (word: string) => Promise<LocatedFile | null>
  /** The file that holds the list of a phrase if any does; null where none can. */
  readonly phraseFile: (key: string) => Promise<LocatedFile | null>
  readonly postings: (file: LocatedFile, word: string) => Promise<Postings>
  /** The pages of a frequent phrase; null where it is not frequent. */
  readonly pagesOfPhrase: (file: LocatedFile, key: string) => Promise<number[] | null>
  /** The pages that a filter lets through. */
  readonly pagesOfFilter: (name: string, value: string) => Promise<ReadonlySet<number>>
  readonly entry: (page: number) => Promise<SearchEntry>
}

/**
 * Opens a band.
 * @param root address of its folder
 * @param guide name of the file to begin with
 */
export async function openBand(root: URL, guide: string): Promise<OpenBand> {
  const held = new Map<string, Promise<Uint8Array>>()
  const here = new Set<string>()
  const read = async (path: string): Promise<Uint8Array> => {
    const known = held.get(path)
    if (known) return known
    const coming = fetchPacked(new URL(path, root))
    held.set(path, coming)
    const bytes = await coming
    here.add(path)
    return bytes
  }
  const told = readGuide(decodeCbor(await read(guide)))
  const locate = async (word: string, firsts: readonly string[], before: number, path: (file: number) => string) => {
    const section = lastNotAfter(firsts, word, compareCodePoints)
    if (section < 0) return null
    const files = decodeCbor(await read(`directory/${before + section}.bin`)) as Section
    const file = lastNotAfter(
      files.map(([first]) => first),
      word,
      compareCodePoints,
    )
    const found = path(section * SECTION + file)
    const size = files[file]?.[1] ?? 0
    return { path: found, size, cost: here.has(found) ? 0 : size }
  }
  return {
    guide: told,
    pairFile: (word) => locate(word, told.pairs, 0, (file) => `index/${file}.pf_index`),
    phraseFile: (key) => locate(key, told.phrases, told.pairs.length, (file) => `phrases/${file}.bin`),
    postings: async ({ path }, word) => readPostings(await read(path), word),
    pagesOfPhrase: async ({ path }, key) => {
      const lists = decodeCbor(await read(path)) as readonly (readonly [string, Cbor])[]
      const list = lists.find(([name]) => name === key)
      return list ? readPageList(list[1], told.pages.length) : null
    },
    pagesOfFilter: async (name, value) => {
      const file = told.filters[name]
      if (file === undefined) return new Set()
      const [, values] = decodeCbor(await read(`filter/${file}.pf_filter`)) as [string, [string, number[]][]]
      return new Set(values.find(([each]) => each === value)?.[1])
    },
    entry: async (page) => {
      const fragment = await read(`fragment/${told.pages[page]}.pf_fragment`)
      return JSON.parse(new TextDecoder().decode(fragment)).entry
    },
  }
}

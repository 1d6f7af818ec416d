import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HeldReport } from '../../src/archive/held-report.ts'
import { indexWords } from '../../src/search/index-page.ts'
import { BARRIER } from '../../src/search/phrase-tokens.ts'
import { planPage } from '../../src/search/plan-page.ts'
import type { SearchEntry } from '../../src/search/search-entry.ts'
import { INDEX_MEANS } from './index-means.ts'
import { packPagefindFile } from './pagefind-file.ts'

/** A report to be indexed. */
export interface PageToIndex<R> {
  readonly report: R
  /** Name of its fragment. */
  readonly name: string
  /** Whether its words are wanted, and whether its fragment is to be written. */
  readonly words: boolean
  readonly fragment: boolean
}

/** Reports to be indexed together, of one band. */
export interface PagesToIndex<R = HeldReport> {
  /** Of the band. */
  readonly folder: string
  readonly pages: readonly PageToIndex<R>[]
}

/** What is shown of a page. */
export interface ShownPage {
  /** Bytes of its fragment. */
  readonly size: number
  /** Digest of all that is shown. */
  readonly shown: string
  /** Each character shown, as a code point. */
  readonly characters: Uint32Array
}

/** Reports that were indexed, in the same order. */
export interface IndexedPages {
  /** Each word of all of them once, joined by line breaks; they are numbered from 1 in this order, and the barrier is 0. */
  readonly words: string
  readonly pages: readonly { readonly words: Uint32Array | null; readonly shown: ShownPage | null }[]
}

/** Reads reports: numbers their words and writes their fragments. It depends on nothing but each report. */
export function indexPages({ folder, pages }: PagesToIndex): IndexedPages {
  const numbers = new Map([[BARRIER, 0]])
  const indexed = pages.map(({ report, name, words, fragment }) => ({
    words: words ? numbered(indexWords(report, INDEX_MEANS.fold), numbers) : null,
    shown: fragment ? writePage(folder, name, report) : null,
  }))
  return { words: Array.from(numbers.keys()).slice(1).join('\n'), pages: indexed }
}

function numbered(words: readonly string[], numbers: Map<string, number>): Uint32Array {
  return Uint32Array.from(words, (word) => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    const number = numbers.size
    numbers.set(word, number)
    return number
  })
}

function writePage(folder: string, name: string, report: HeldReport): ShownPage {
  const { entry, digest } = planPage(report, INDEX_MEANS)
  const characters = Uint32Array.from(new Set(entry.lines), (character) => character.codePointAt(0) as number)
  return { size: writeFragment(folder, name, entry), shown: digest, characters }
}

/** Pagefind hands on what it does not know; what it does know must be there. @returns how many bytes are written */
function writeFragment(folder: string, name: string, entry: SearchEntry): number {
  const fragment = { url: '', content: '', word_count: 0, filters: {}, meta: {}, anchors: [], entry }
  const packed = packPagefindFile(Buffer.from(JSON.stringify(fragment)))
  mkdirSync(join(folder, 'fragment'), { recursive: true })
  writeFileSync(join(folder, fragmentFile(name)), packed)
  return packed.length
}

/** Where the fragment of a page is, from the folder of its band. */
export function fragmentFile(name: string): string {
  return `fragment/${name}.pf_fragment`
}

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HeldReport } from '../../src/archive/held-report.ts'
import { tellIndexWords } from '../../src/search/index-page.ts'
import { planPage } from '../../src/search/plan-page.ts'
import type { SearchEntry } from '../../src/search/search-entry.ts'
import { INDEX_MEANS } from './index-means.ts'
import { packPagefindFile } from './pagefind-file.ts'
import { WordNumbers } from './word-numbers.ts'

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
  const numbers = new WordNumbers()
  const indexed = pages.map(({ report, name, words, fragment }) => {
    if (words) tellIndexWords(report, INDEX_MEANS.fold, numbers)
    return { words: words ? numbers.takePage() : null, shown: fragment ? writePage(folder, name, report) : null }
  })
  return { words: numbers.words().slice(1).join('\n'), pages: indexed }
}

function writePage(folder: string, name: string, report: HeldReport): ShownPage {
  const { entry, digest } = planPage(report, INDEX_MEANS)
  return { size: writeFragment(folder, name, entry), shown: digest, characters: charactersOf(entry.lines) }
}

const seen = new Uint8Array(0x110000)

/** Each character of a text once, in the order they are met. */
function charactersOf(text: string): Uint32Array {
  const found: number[] = []
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i) as number
    if (point > 0xffff) i++
    if (seen[point] === 0) found.push(point)
    seen[point] = 1
  }
  for (const point of found) seen[point] = 0
  return Uint32Array.from(found)
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

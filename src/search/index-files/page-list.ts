import type { Cbor } from './cbor.ts'

/**
 * Some of the pages of a band, ascending, written as those that are listed or, where those are the fewer, those that are not: each told from the one before.
 */
export type PageList = readonly [isListed: 0 | 1, ...distances: number[]]

/**
 * Writes a list of pages.
 * @param pages ascending, each once
 * @param all how many pages there are
 */
export function writePageList(pages: readonly number[] | Uint32Array, all: number): PageList {
  if (pages.length * 2 <= all) return [1, ...distances(pages)]
  const listed = new Set(pages)
  return [0, ...distances(Array.from({ length: all }, (_, page) => page).filter((page) => !listed.has(page)))]
}

/** Reads what `writePageList` writes. @throws when it is no list of pages */
export function readPageList(list: Cbor | undefined, all: number): number[] {
  if (!Array.isArray(list) || !list.every((item) => typeof item === 'number')) throw new Error('found no list of pages')
  const [isListed, ...told] = list as number[]
  let page = 0
  const pages = told.map((distance) => {
    page += distance
    return page
  })
  if (isListed === 1) return pages
  const missing = new Set(pages)
  return Array.from({ length: all }, (_, each) => each).filter((each) => !missing.has(each))
}

function distances(pages: readonly number[] | Uint32Array): number[] {
  return Array.from(pages, (page, i) => page - (pages[i - 1] ?? 0))
}

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
  const isListed = pages.length * 2 <= all ? 1 : 0
  const list: [0 | 1, ...number[]] = [isListed]
  let [next, before] = [0, 0]
  const told = (page: number): void => {
    list.push(page - before)
    before = page
  }
  for (const page of pages) {
    if (isListed) told(page)
    else while (next < page) told(next++)
    next = page + 1
  }
  while (!isListed && next < all) told(next++)
  return list
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

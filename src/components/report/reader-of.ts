import type { Reader } from '../../exports/reader-facts.ts'

/** Who reads a page: the day it is for them, and the passage the page's address names. */
export function readerOf(page: Document): Reader {
  // Swedish writes dates as ISO 8601 does, in the reader's own time.
  return { day: new Date().toLocaleDateString('sv'), anchor: page.location.hash.slice(1) }
}

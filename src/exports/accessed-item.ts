import type { CslItem } from './csl-item.ts'
import { type Reader, readerFact } from './reader-facts.ts'

/** An item as a reader cites it: with the day they looked and the passage they looked at, where these are known. */
export function accessedItem(item: CslItem, reader: Reader): CslItem {
  const fragment = readerFact('fragment', reader)
  return {
    ...item,
    URL: fragment === null ? item.URL : `${item.URL}#${fragment}`,
    ...(reader.day !== null && { accessed: { 'date-parts': [reader.day.split('-').map(Number)] } }),
  }
}

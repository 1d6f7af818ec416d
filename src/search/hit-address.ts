import type { FoundReport, Hit } from './found-report.ts'

/** Parameter of a report's address that names words to mark where it leads; the report's page takes it out of its address again. */
export const MARKED_WORDS = 'hl'

/** More words than these make an address nobody can read. */
const MOST_WORDS = 6

/**
 * Where a passage leads, below the address of the list of reports: to its paragraph, with everything that was found in that paragraph
 * as it stands there, so that the report's page marks it without knowing how queries are folded.
 */
export function hitAddress({ id, hits }: FoundReport, { anchor }: Hit): string {
  const words = new Set(hits.filter((other) => other.anchor === anchor).map(({ hit }) => hit))
  const marked = new URLSearchParams([...words].slice(0, MOST_WORDS).map((word) => [MARKED_WORDS, word]))
  return `${id}/?${marked}${anchor === null ? '' : `#${anchor}`}`
}

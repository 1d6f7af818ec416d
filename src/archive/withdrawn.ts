import type { Publication } from './published.ts'

/** A report that was published and taken back. */
export type Tombstone = Extract<Publication, { kind: 'tombstone' }>

/** The reports withdrawn from the archive: the ids whose last line in `published.jsonl` is a tombstone, in the order of lines. */
export function withdrawn(rows: readonly Publication[]): Tombstone[] {
  const last = new Map(rows.map((row) => [row.id, row]))
  return [...last.values()].filter((row) => row.kind === 'tombstone')
}

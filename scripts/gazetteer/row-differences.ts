import type { DivisionRow } from '../../src/gazetteer/division-row.ts'
import { listedKey } from './listed-division.ts'

const VALUES = ['code', 'name', 'nameHant', 'level', 'parent', 'from', 'to', 'successor'] as const

/** What would change between two states of `divisions.json`, one sentence a difference, in the order of the rows. */
export function rowDifferences(before: readonly DivisionRow[], after: readonly DivisionRow[]): string[] {
  const old = new Map(before.map((row) => [row.path, row]))
  const kept = new Set(after.map(({ path }) => path))
  const lost = before.filter(({ path }) => !kept.has(path)).map((row) => `lost: ${listedKey(row)} at ${row.path}`)
  const changed = after.flatMap((row) => {
    const previous = old.get(row.path)
    return previous ? changesOf(previous, row) : [`added: ${listedKey(row)} at ${row.path}`]
  })
  return [...lost, ...changed]
}

function changesOf(before: DivisionRow, after: DivisionRow): string[] {
  return VALUES.filter((value) => before[value] !== after[value]).map((value) => {
    const verb = VERBS[value] ?? 'changed'
    return `${verb}: ${listedKey(after)} at ${after.path}: ${value} ${before[value]} → ${after[value]}`
  })
}

const VERBS: Partial<Record<(typeof VALUES)[number], string>> = {
  name: 'renamed',
  to: 'abolished',
  parent: 'moved',
  code: 'recoded',
}

import type { DivisionChange } from './division-change.ts'
import { type ListedDivision, listedKey, parseListedKey } from './listed-division.ts'

/** A division with the years of its life as far as the lists and the changes tell. */
export interface KnownDivision extends ListedDivision {
  readonly from: number | null
  readonly to: number | null
  /** Key of the one division that carries it on. */
  readonly successor: string | null
}

/** What {@link knownDivisions} reads. */
export interface Lists {
  /** The newest list, true at the end of `listYear`. */
  readonly current: readonly ListedDivision[]
  readonly listYear: number
  /** Older lists, oldest first. */
  readonly former: readonly (readonly ListedDivision[])[]
  readonly changes: readonly DivisionChange[]
}

/**
 * Every division of the newest list and every one that ended since the oldest, ordered by code.
 * A division that only got another code (its prefecture became a city) is one division, under its newest code.
 *
 * @throws one error with every problem: a division that appeared or vanished without a change saying when.
 */
export function knownDivisions(lists: Lists): KnownDivision[] {
  const existing = amended(lists)
  const endings = new Map(lists.changes.flatMap((change) => (change.ended ? [[change.ended, change] as const] : [])))
  const existingKeys = new Set(existing.map(listedKey))
  const ended = [...endings.keys()].filter((key) => !existingKeys.has(key)).map(parseListedKey)
  const problems = [
    ...unexplained(lists, existing, endings),
    ...[...endings.keys()].filter((key) => existingKeys.has(key)).map((key) => `${key}: ended, but still listed.`),
  ]
  const known = [...existing, ...ended].map((division): KnownDivision => {
    const ending = endings.get(listedKey(division))
    const from = beginning(division, lists, endings)
    if (from === 'unknown') problems.push(`${listedKey(division)}: new since the oldest list, but no change says when.`)
    return {
      ...division,
      from: from === 'unknown' ? null : from,
      to: ending?.year ?? null,
      successor: ending && !ending.divided ? (ending.into[0] ?? null) : null,
    }
  })
  if (problems.length > 0) throw new Error(`changes.json does not explain the lists:\n${problems.join('\n')}`)
  return known.sort((a, b) => a.code.localeCompare(b.code) || (a.to ?? 9999) - (b.to ?? 9999))
}

/** The newest list, with the changes made after it. */
function amended({ current, listYear, changes }: Lists): ListedDivision[] {
  const later = changes.filter(({ year }) => year > listYear)
  const gone = new Set(later.map(({ ended }) => ended))
  const here = new Set(current.map(listedKey))
  const added = [...new Set(later.flatMap(({ into }) => into))].filter((key) => !here.has(key))
  return [...current.filter((division) => !gone.has(listedKey(division))), ...added.map(parseListedKey)]
}

/** Divisions of older lists that are neither alive, nor ended by a change, nor alive under another code. */
function unexplained(
  lists: Lists,
  existing: readonly ListedDivision[],
  endings: ReadonlyMap<string, unknown>,
): string[] {
  const explained = new Set([...existing.map(listedKey), ...endings.keys()])
  const names = new Set([...explained].map(parseListedKey).map(nameInProvince))
  return [...new Set(lists.former.flat().map(listedKey))]
    .filter((key) => !explained.has(key) && !names.has(nameInProvince(parseListedKey(key))))
    .map((key) => `${key}: gone, but no change says when.`)
}

/** Year a division began; `null` when the oldest list has it already, perhaps under another code. */
function beginning(
  division: ListedDivision,
  { former, changes }: Lists,
  endings: ReadonlyMap<string, unknown>,
): number | null | 'unknown' {
  const oldest = former[0] ?? []
  const listed = oldest.some((old) =>
    old.code === division.code || !endings.has(listedKey(old))
      ? nameInProvince(old) === nameInProvince(division)
      : false,
  )
  if (listed) return null
  const years = changes.filter(({ into }) => into.includes(listedKey(division))).map(({ year }) => year)
  return years.length > 0 ? Math.min(...years) : 'unknown'
}

function nameInProvince({ code, name }: ListedDivision): string {
  return code.slice(0, 2) + name
}

import { divisionAt } from '../gazetteer/gazetteer.ts'

/**
 * A region as text that sorts as official lists do: its code without the zeros that only fill it (42, 4201, 420111), so that a
 * place stands before those in it. A zone has no code and stands after the divisions beside it, by name; unknown places come last.
 */
export function placeKey(region: string | null): string {
  const division = region === null ? undefined : divisionAt(region)
  if (!division) return UNKNOWN
  if (division.code !== null) return division.code.replace(/(00)+$/, '')
  return `${division.parent === null ? '' : placeKey(division.parent)}z-${division.path.slice(division.path.lastIndexOf('/') + 1)}`
}

const UNKNOWN = 'zz'

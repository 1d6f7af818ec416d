import type { Division } from '../../gazetteer/division.ts'
import { findDivisions } from '../../gazetteer/find-divisions.ts'
import { ancestors } from '../../gazetteer/gazetteer.ts'
import type { Finding } from '../../report/ledger.ts'
import { type Described, doubt } from './description.ts'
import type { PlaceOfName } from './place-of-name.ts'

/** A place settled among its namesakes, or null with the candidates named. */
export interface ResolvedPlace {
  readonly division: Division | null
  readonly findings: readonly Finding[]
}

/**
 * Settles which of several divisions of one name is meant: the one whose parent or province the text names while it
 * names none of the others'. Otherwise nobody's: a finding lists the candidates.
 */
export function resolvePlace({ candidates }: PlaceOfName, described: Described, year: number | null): ResolvedPlace {
  const [only, ...others] = candidates
  if (!only) return { division: null, findings: [] }
  if (others.length === 0) return { division: only, findings: [] }
  const mentioned = new Set(
    findDivisions(described.canonical, year === null ? {} : { year })
      .filter((mention) => mention.candidates.length === 1)
      .map((mention) => mention.candidates[0]?.path),
  )
  const supported = candidates.filter((division) =>
    ancestors(division.path)
      .filter(({ path }) => path !== division.path)
      .some(({ path }) => mentioned.has(path)),
  )
  const [chosen, ...more] = supported
  if (chosen && more.length === 0) return { division: chosen, findings: [] }
  const list = candidates.map((division) => ancestors(division.path).map(({ name }) => name).join('')).join('、')
  return {
    division: null,
    findings: [doubt('ambiguous-region', 'region', `“${only.name}”有同名地方：${list}；正文不能分辨，请在随附说明中写明。`)],
  }
}

import type { Division } from '../../gazetteer/division.ts'
import { ancestors } from '../../gazetteer/gazetteer.ts'
import type { Level } from '../../genre/closed-sets.ts'
import type { Finding } from '../../report/ledger.ts'
import { sliceCodePoints } from '../../text/code-points.ts'
import { type Described, doubt } from './description.ts'
import { placeMentions } from './place-mentions.ts'
import type { PlaceOfName } from './place-of-name.ts'

/** A place settled among its namesakes, or null with the candidates named. */
export interface ResolvedPlace {
  readonly division: Division | null
  readonly findings: readonly Finding[]
  /** The level all candidates have, where none of them is settled on. */
  readonly level?: Level
}

/** How far one namesake's province or city must lead those of the others in mentions. */
const LEAD = 3

/**
 * Settles which of several divisions of one name is meant: the one whose parent or province the text names while it
 * names none of the others', or names thrice as often. Otherwise nobody's: a finding lists the candidates.
 */
export function resolvePlace({ candidates }: PlaceOfName, described: Described, year: number | null): ResolvedPlace {
  const [only, ...others] = candidates
  if (!only) return { division: null, findings: [] }
  if (others.length === 0) return { division: only, findings: [] }
  const counts = mentionCounts(described, year)
  const supported = candidates
    .map((division) => ({ division, support: supportOf(division, candidates, counts) }))
    .filter(({ support }) => support > 0)
    .sort((a, b) => b.support - a.support)
  const [best, second] = supported
  if (best && best.support >= (second?.support ?? 0) * LEAD) return { division: best.division, findings: thin(best) }
  const list = candidates
    .map((division) =>
      ancestors(division.path)
        .map(({ name }) => name)
        .join(''),
    )
    .join('、')
  const message = `“${only.name}”有同名地方：${list}；正文不能分辨，请在随附说明中写明。`
  const level = others.every((other) => other.level === only.level) ? { level: only.level } : {}
  return { division: null, findings: [doubt('ambiguous-region', 'region', message)], ...level }
}

/** A province or city named once may be named in passing. */
function thin({ division, support }: { readonly division: Division; readonly support: number }): Finding[] {
  if (support > 1) return []
  const message = `“${division.name}”有同名地方；据文中一处定为${ancestors(division.path)
    .map(({ name }) => name)
    .join('')}，待核。`
  return [doubt('thin-region', 'region', message)]
}

/** How often each place is named without ambiguity; its own committee and government count twice. */
function mentionCounts(described: Described, year: number | null): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { candidates, end } of placeMentions(described, year)) {
    const [only, ...others] = candidates
    if (!only || others.length > 0) continue
    const own = /^(?:委|政府|人民政府)/.test(sliceCodePoints(described.canonical, end, end + 4))
    counts.set(only.path, (counts.get(only.path) ?? 0) + (own ? 2 : 1))
  }
  return counts
}

/** How often the text names what a division lies in and its namesakes do not. */
function supportOf(division: Division, candidates: readonly Division[], counts: ReadonlyMap<string, number>): number {
  const namesakes = candidates.filter(({ path }) => path !== division.path)
  return ancestors(division.path)
    .slice(0, -1)
    .filter(({ path }) => !namesakes.some((other) => other.path.startsWith(`${path}/`)))
    .reduce((sum, { path }) => sum + (counts.get(path) ?? 0), 0)
}

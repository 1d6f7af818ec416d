import type { Division } from '../../gazetteer/division.ts'
import type { Evidence, Finding } from '../../report/ledger.ts'
import { sliceCodePoints } from '../../text/code-points.ts'
import { type Described, doubt, fromText } from './description.ts'
import { placeMentions } from './place-mentions.ts'

/** The place a body's name has where the text writes it in full. */
export interface FullerName {
  readonly division: Division
  readonly evidence: readonly Evidence[]
  /** Doubtful where the text says it once, and not in the name of a paper: it may be another place's body. */
  readonly findings: readonly Finding[]
}

/**
 * Where else the text names a body with its place: 市教育局 is 宁波市's where the text says 《宁波市教育局关于…》.
 * @param core the name without its place: 教育局
 * @param suffix what the place's name ends with (市), empty where the name does not tell
 * @returns null where no place stands before the core, or several do
 */
export function fullerName(described: Described, core: string, suffix: string, year: number | null): FullerName | null {
  const { canonical } = described
  if (!canonical.includes(core)) return null
  const full = placeMentions(described, year).filter(({ candidates, end, form }) => {
    const [only, ...others] = candidates
    if (!only || others.length > 0 || form === 'short' || !only.name.endsWith(suffix)) return false
    return sliceCodePoints(canonical, end, end + Array.from(core).length) === core
  })
  const [division, ...others] = new Set(full.map(({ candidates }) => candidates[0] as Division))
  if (!division || others.length > 0) return null
  const evidence = full
    .slice(0, 2)
    .map(({ start, end }) => fromText('region', division.path, [start, end + Array.from(core).length], canonical))
  const inPaper = full.some(({ start }) => /《$/.test(sliceCodePoints(canonical, Math.max(0, start - 1), start)))
  const [first] = full
  if (inPaper || full.length > 1 || !first) return { division, evidence, findings: [] }
  const message = `所属地区“${division.name}”据文中一处“${division.name}${core}”推定，待核。`
  return { division, evidence, findings: [doubt('thin-region', 'region', message, [first.start, first.end])] }
}

import type { Division } from '../../gazetteer/division.ts'
import { findDivisions } from '../../gazetteer/find-divisions.ts'
import type { Evidence } from '../../report/ledger.ts'
import { type Described, fromText } from './description.ts'

/** The kinds of place a report speaks of as its own: 我市, 全区, 市司法局 … */
export type OwnPlace = '省' | '市' | '州' | '县' | '区' | '旗' | '盟'

/** A place inferred from what the text speaks of, with the passages it rests on. */
export interface InferredPlace {
  readonly division: Division
  readonly evidence: readonly Evidence[]
}

/** Mentions needed, and how far the best must lead the second: a place named once in passing is no evidence. */
const LEAST_MENTIONS = 2
const LEAD = 2

/**
 * The one place of the given kind that a text is plainly about: named at least twice and twice as often as any other
 * of its kind. Never the first place mentioned. Null where none stands out.
 */
export function inferPlace(described: Described, own: OwnPlace, year: number | null): InferredPlace | null {
  const counts = new Map<string, { division: Division; spans: [number, number][] }>()
  for (const mention of findDivisions(described.canonical, year === null ? {} : { year })) {
    const [division, ...others] = mention.candidates
    if (!division || others.length > 0 || !isOfKind(division, own)) continue
    if (mention.form === 'short' && !isSelfReference(described.canonical, mention.start)) continue
    const entry = counts.get(division.path) ?? { division, spans: [] }
    entry.spans.push([mention.start, mention.end])
    counts.set(division.path, entry)
  }
  const [best, second] = [...counts.values()].sort((a, b) => b.spans.length - a.spans.length)
  if (!best || best.spans.length < LEAST_MENTIONS) return null
  if (second && best.spans.length < second.spans.length * LEAD) return null
  const evidence = best.spans
    .slice(0, 3)
    .map((span) => fromText('region', best.division.path, span, described.canonical))
  return { division: best.division, evidence }
}

/** The kind of place a text calls its own, by what it says most: 我市/全市, 我县/全县 … Null where it says none. */
export function ownPlace(canonical: string): OwnPlace | null {
  const counts = new Map<OwnPlace, number>()
  for (const match of canonical.matchAll(/(?<!省、|中央、)(?:我|全|本)(省|市|州|县|区|旗|盟)(?!级|场监|场主|政)/g)) {
    const kind = match[1] as OwnPlace
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best && best[1] >= LEAST_MENTIONS ? best[0] : null
}

function isOfKind(division: Division, own: OwnPlace): boolean {
  switch (own) {
    case '省':
      return division.level === 'provincial'
    case '市':
      return division.name.endsWith('市')
    case '州':
      return division.name.endsWith('州')
    case '区':
      return division.zone !== null || division.name.endsWith('区')
    default:
      return division.name.endsWith(own)
  }
}

/** 法治某某, 平安某某: a slogan names the writer's own place. */
function isSelfReference(text: string, start: number): boolean {
  return /(?:法治|平安|数字|信用|清廉)$/.test(Array.from(text).slice(Math.max(0, start - 2), start).join(''))
}

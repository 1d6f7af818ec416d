import type { Division } from '../../gazetteer/division.ts'
import type { Mention } from '../../gazetteer/find-divisions.ts'
import type { Evidence, Finding } from '../../report/ledger.ts'
import { sliceCodePoints } from '../../text/code-points.ts'
import { type Described, doubt, fromText } from './description.ts'
import type { OwnPlace } from './own-place.ts'
import { placeMentions } from './place-mentions.ts'

/** A place inferred from what the text speaks of, with the passages it rests on. */
export interface InferredPlace {
  readonly division: Division
  readonly evidence: readonly Evidence[]
  /** Doubtful where one passage is all there is. */
  readonly findings: readonly Finding[]
}

/** Mentions needed, and how far the best must lead the second: a place named once in passing is no evidence. */
const LEAST_MENTIONS = 2
const LEAD = 2

/**
 * The one place of the given kind (`county`: any of that level) that a text is plainly about: named at least twice and twice as often as any other
 * of its kind, and once at least in the name of its own papers or organs; else in doubt. A single mention counts, in doubt,
 * where it is of the place's own and no other place of the kind is named at all. Never the first place mentioned. Null where none stands out.
 */
export function inferPlace(described: Described, kind: OwnPlace | 'county', year: number | null): InferredPlace | null {
  const [best, second] = mentionedPlaces(described, kind, year)
  if (!best) return null
  if (second && best.mentions.length < second.mentions.length * LEAD) return null
  const evidence = best.mentions
    .slice(0, 3)
    .map(({ start, end }) => fromText('region', best.division.path, [start, end], described.canonical))
  const plain = { division: best.division, evidence, findings: [] }
  const [first] = best.mentions as [Mention]
  const own = best.mentions.some((mention) => isOfItsOwn(described.canonical, mention))
  if (own && best.mentions.length >= LEAST_MENTIONS) return plain
  if (best.mentions.length < LEAST_MENTIONS && (second || !own)) return null
  const message = `所属地区“${best.division.name}”据文中${best.mentions.length === 1 ? '一处' : '提及'}推定，待核。`
  return { ...plain, findings: [doubt('thin-region', 'region', message, [first.start, first.end])] }
}

/** Places of a kind that a text names without ambiguity, the most mentioned first. */
function mentionedPlaces(described: Described, own: OwnPlace | 'county', year: number | null) {
  const places = new Map<string, { readonly division: Division; readonly mentions: Mention[] }>()
  for (const mention of placeMentions(described, year)) {
    const [division, ...others] = mention.candidates
    if (!division || others.length > 0 || !isOfKind(division, own) || !speaksOf(described.canonical, mention)) continue
    const entry = places.get(division.path) ?? { division, mentions: [] }
    entry.mentions.push(mention)
    places.set(division.path, entry)
  }
  return [...places.values()].sort((a, b) => b.mentions.length - a.mentions.length)
}

function isOfKind(division: Division, own: OwnPlace | 'county'): boolean {
  switch (own) {
    case 'county':
      return division.level === 'county'
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

/** A bare stem speaks of a province (湖北, 福建) wherever it stands, of another place only in its own slogans and papers. */
function speaksOf(text: string, mention: Mention): boolean {
  if (mention.form !== 'short' || mention.candidates[0]?.level === 'provincial') return true
  return SLOGAN.test(before(text, mention)) || COMMITTEE.test(after(text, mention))
}

/** 法治某某, 平安某某: a slogan names the writer's own place. */
const SLOGAN = /(?:法治|平安|数字|信用|清廉|幸福|美丽)$/

/** 某某县委, 某某县委办公室: an organ of the place. */
const COMMITTEE = /^[省市县区州旗盟]委/

/** 《某某区…办法》, 〈某某市某某区2024年…要点〉, 某某区政府, 某某区教育系统: papers and organs of the place itself. */
function isOfItsOwn(text: string, mention: Mention): boolean {
  return (
    /[《〈<](?:\p{Script=Han}{2,4}[省市州盟])?$/u.test(
      sliceCodePoints(text, Math.max(0, mention.start - 6), mention.start),
    ) ||
    SLOGAN.test(before(text, mention)) ||
    /^(?:委|政府|人民政府|人大|司法局|教育局|\p{Script=Han}{2,5}系统)/u.test(after(text, mention))
  )
}

function before(text: string, { start }: Mention): string {
  return sliceCodePoints(text, Math.max(0, start - 2), start)
}

function after(text: string, { end }: Mention): string {
  return sliceCodePoints(text, end, end + 7)
}

import { codePointOffsets } from '../text/code-points.ts'
import type { Division } from './division.ts'
import { preferExisting } from './existed-in.ts'
import { isWithin } from './is-within.ts'
import { gazetteerLexicon, type LexiconEntry, type NameForm } from './lexicon.ts'
import { beginsAWord, endsAWord } from './word-boundary.ts'

/** A place named in a text. */
export interface Mention {
  /** Half-open span in code points. */
  readonly start: number
  readonly end: number
  /** The name as it stands there. */
  readonly text: string
  readonly form: NameForm
  /** Every division the name can mean, the highest level first. More than one is doubt, never a ranking. */
  readonly candidates: readonly Division[]
}

/** What a text is known to be about. */
export interface FindingScope {
  /** Year the names are of; today, when absent. */
  readonly year?: number
  /** Path of a division already known: its zones are then found by local aliases too (高新区). */
  readonly within?: string
}

/** A name found, in UTF-16 offsets, with everything that bears it, whenever it existed. */
interface Found {
  readonly start: number
  readonly end: number
  readonly form: NameForm
  readonly divisions: readonly Division[]
}

/** Between the names of a chain: 江苏省 苏州市, 成都市委高新区工委. */
const CHAIN_LINK = /^[\s委]?$/

/** After 城区, a name that is a word of its own. */
const GOVERNMENT = /^人民政府/

const LEVEL_ORDER = { provincial: 0, prefectural: 1, county: 2 }

/**
 * Finds the divisions and zones a Simplified text names, left to right, the longest name first.
 * A name right after one that contains it means only what lies there, and tells what the first one meant:
 * 吉林长春 is the province. Names shared by several stay with all of them.
 */
export function findDivisions(text: string, { year, within }: FindingScope = {}): Mention[] {
  const found: Found[] = []
  for (let at = 0; at < text.length - 1; ) {
    const name = nameAt(text, at, found, within)
    if (name) found.push(name)
    at = name ? name.end : at + 1
  }
  const offset = codePointOffsets(text)
  return narrowBackwards(text, found).map(({ start, end, form, divisions }) => ({
    start: offset(start),
    end: offset(end),
    text: text.slice(start, end),
    form,
    candidates: preferExisting(divisions, year).sort((a, b) => LEVEL_ORDER[a.level] - LEVEL_ORDER[b.level]),
  }))
}

/** The longest name that begins at an offset and is one, narrowed by the name it follows. */
function nameAt(text: string, at: number, found: readonly Found[], within: string | undefined): Found | undefined {
  const last = found.at(-1)
  const container = last && CHAIN_LINK.test(text.slice(last.end, at)) ? last.divisions : []
  for (const entry of gazetteerLexicon().get(text.slice(at, at + 2)) ?? []) {
    if (!text.startsWith(entry.text, at)) continue
    const contained = containedIn(container, entry.divisions)
    const divisions = meant(entry, contained, { text, at, container, within, endOfLast: last?.end ?? -1 })
    if (divisions.length > 0) return { start: at, end: at + entry.text.length, form: entry.form, divisions }
  }
  return undefined
}

/** Of several divisions, those in a container: of the container as it was (莱芜市钢城区), else of what carried it on. */
function containedIn(container: readonly Division[], divisions: readonly Division[]): readonly Division[] {
  const direct = divisions.filter(({ path }) => container.some((place) => path.startsWith(`${place.path}/`)))
  if (direct.length > 0) return direct
  return divisions.filter((division) => container.some((place) => isWithin(division, place)))
}

interface Surroundings {
  readonly text: string
  readonly at: number
  readonly container: readonly Division[]
  readonly within: string | undefined
  readonly endOfLast: number
}

/** What an entry's name means where it stands; nothing when it is no name there. */
function meant(entry: LexiconEntry, contained: readonly Division[], where: Surroundings): readonly Division[] {
  const { text, at, container, within, endOfLast } = where
  const after = text.slice(at + entry.text.length, at + entry.text.length + 4)
  if (!endsAWord(entry.text, after, entry.boundary === 'bounded' && contained.length === 0)) return []
  if (entry.boundary === 'local') {
    const parents = [...container.map(({ path }) => path), within]
    return entry.divisions.filter(({ parent }) => parents.includes(parent ?? undefined))
  }
  if (contained.length > 0) return contained
  if (entry.boundary === 'free') return entry.divisions
  const begins = beginsAWord(text, at, endOfLast)
  return begins && (entry.boundary === 'bounded' || GOVERNMENT.test(after)) ? entry.divisions : []
}

/** Of a name followed by one that lies in it, only the meanings that contain the other remain. */
function narrowBackwards(text: string, found: readonly Found[]): Found[] {
  const narrowed: Found[] = []
  for (const name of found.toReversed()) {
    const next = narrowed[0]
    const linked = next && CHAIN_LINK.test(text.slice(name.end, next.start))
    const containing = linked ? name.divisions.filter((place) => next.divisions.some((d) => isWithin(d, place))) : []
    narrowed.unshift(containing.length > 0 ? { ...name, divisions: containing } : name)
  }
  return narrowed
}

import { allDivisions } from './all-divisions.ts'
import type { Division } from './division.ts'
import { divisionAt } from './gazetteer.ts'
import genericNames from './generic-names.json' with { type: 'json' }
import { nameParts } from './name-parts.ts'
import ordinaryWords from './ordinary-words.json' with { type: 'json' }

/** How a name is written: official with its suffix, without it (苏州), or by another name (恩施州, 西咸). */
export type NameForm = 'full' | 'short' | 'alias'

/**
 * What must stand around a name before it counts as one.
 * `free`: nothing. `bounded`: a word must begin there, for the characters may be part of other words (完成县级任务 names
 * no 成县). `generic`: a word of its own (城区), so only after what it lies in. `local`: after its own parent only (高新区).
 */
export type NameBoundary = 'free' | 'bounded' | 'generic' | 'local'

/** A name to look for, with everything that bears it. */
export interface LexiconEntry {
  readonly text: string
  readonly form: NameForm
  readonly boundary: NameBoundary
  readonly divisions: readonly Division[]
}

/** Entries by the first two characters of their names, the longest name first. */
export type Lexicon = ReadonlyMap<string, readonly LexiconEntry[]>

const ORDINARY = new Set(ordinaryWords.map(({ stem }) => stem))

/** Full names that are words of their own. */
const GENERIC = new Set(genericNames.map(({ name }) => name))

const STRENGTH: Record<NameForm, number> = { full: 2, alias: 1, short: 0 }
const LENIENCE: Record<NameBoundary, number> = { free: 3, bounded: 2, generic: 1, local: 0 }

let lexicon: Lexicon | undefined

/** All names a text may use for a division or zone. Built once. */
export function gazetteerLexicon(): Lexicon {
  lexicon ??= buildLexicon()
  return lexicon
}

function buildLexicon(): Lexicon {
  const entries = new Map<string, LexiconEntry>()
  for (const division of allDivisions()) {
    for (const name of namesOf(division)) entries.set(name.text, merged(entries.get(name.text), name))
  }
  const byLength = [...entries.values()].sort((a, b) => b.text.length - a.text.length)
  return Map.groupBy(byLength, ({ text }) => text.slice(0, 2))
}

/** A full name is nobody's short name: 沙县 was a county, so it does not mean 沙县区. */
function merged(known: LexiconEntry | undefined, name: LexiconEntry): LexiconEntry {
  if (!known || (known.form === 'short' && name.form !== 'short')) return name
  if (name.form === 'short' && known.form !== 'short') return known
  return {
    text: name.text,
    form: STRENGTH[known.form] >= STRENGTH[name.form] ? known.form : name.form,
    boundary: LENIENCE[known.boundary] >= LENIENCE[name.boundary] ? known.boundary : name.boundary,
    divisions: [...new Set([...known.divisions, ...name.divisions])],
  }
}

function namesOf(division: Division): LexiconEntry[] {
  const entry = (text: string, form: NameForm, boundary: NameBoundary) => ({
    text,
    form,
    boundary,
    divisions: [division],
  })
  if (division.zone) {
    const { aliases, localAliases } = division.zone
    return [
      entry(division.name, 'full', 'free'),
      ...aliases.map((text) => entry(text, 'alias', text.length > 2 ? 'free' : 'bounded')),
      ...localAliases.map((text) => entry(text, 'alias', 'local')),
      ...withParentStem(division).map((text) => entry(text, 'alias', 'free')),
    ]
  }
  const { stem, suffix } = nameParts(division.name)
  const unclear = stem.length === 1 || ORDINARY.has(stem)
  const names = [entry(division.name, 'full', GENERIC.has(division.name) ? 'generic' : unclear ? 'bounded' : 'free')]
  if (!unclear) names.push(entry(stem, 'short', stem.length > 2 ? 'free' : 'bounded'))
  const plain = stem + plainSuffix(suffix)
  if (plain !== division.name && suffix !== '')
    names.push(entry(plain, 'alias', suffix.endsWith('州') ? 'free' : 'bounded'))
  return names
}

/** 侗族自治县 is 县 in daily use, 壮族自治区 is 自治区; other suffixes stay. */
function plainSuffix(suffix: string): string {
  if (suffix.endsWith('自治区')) return '自治区'
  return /自治.$|族区$/.test(suffix) ? suffix.slice(-1) : suffix
}

/** 威海 + 经区: a local alias after its parent's stem is clear by itself. */
function withParentStem({ parent, zone }: Division): string[] {
  const host = parent === null ? undefined : divisionAt(parent)
  const stem = host ? nameParts(host.name).stem : ''
  return stem.length > 1 ? (zone?.localAliases ?? []).map((alias) => stem + alias) : []
}

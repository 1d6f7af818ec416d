import { z } from 'zod'
import { nameParts } from '../../src/gazetteer/name-parts.ts'
import { type Reading, romanise } from './romanise.ts'

/** One line of `segments.json`: the segment of a division (`code name`) that no rule would give. */
export const ReviewedSegment = z.strictObject({
  division: z.string().regex(/^\d{6} \p{Script=Han}+$/u),
  segment: z.string().regex(/^[a-z]+$/),
  reason: z.string().min(1),
})

/** One line of `segments.json`. */
export type ReviewedSegment = z.infer<typeof ReviewedSegment>

/** A division that needs a path segment. */
export interface Unnamed {
  readonly key: string
  readonly name: string
}

/**
 * Mints a path segment for each of several siblings, by the first of these that nobody else has:
 * the reviewed segment; the stem (武汉市 `wuhan`), unless it is one character (浚县 `xunxian`); stem and suffix
 * (和田市 `hetianshi` beside 和田县 `hetianxian`). Existing divisions choose before abolished ones, and siblings
 * that want the same stem all take the suffix. Segments already `taken` are never given again.
 *
 * @throws when even the suffix does not tell two apart: a reviewed segment is needed.
 */
export function segmentsAmong(
  groups: readonly (readonly Unnamed[])[],
  taken: ReadonlySet<string>,
  reviewed: ReadonlyMap<string, string>,
  readings: readonly Reading[],
): Map<string, string> {
  const used = new Set(taken)
  const minted = new Map<string, string>()
  for (const group of groups) {
    const short = new Map(group.map(({ key, name }) => [key, shortSegment(name, readings)]))
    const wanted = countOf([...short.values()])
    for (const { key, name } of group) {
      const plain = short.get(key) ?? ''
      const free = wanted.get(plain) === 1 && !used.has(plain)
      const segment = reviewed.get(key) ?? (free ? plain : longSegment(name, readings))
      if (used.has(segment))
        throw new Error(`${key} would share the segment ${segment} with a sibling: add one to segments.json.`)
      used.add(segment)
      minted.set(key, segment)
    }
  }
  return minted
}

function shortSegment(name: string, readings: readonly Reading[]): string {
  const { stem } = nameParts(name)
  return stem.length > 1 ? romanise(stem, readings) : longSegment(name, readings)
}

/** Stem and suffix, without the peoples of an autonomous area: 临夏回族自治州 `linxiazhou`. */
function longSegment(name: string, readings: readonly Reading[]): string {
  const { stem, suffix } = nameParts(name)
  const plainSuffix = /自治|族区$/.test(suffix) ? suffix.slice(-1) : suffix
  return romanise(stem + plainSuffix, readings)
}

function countOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

import HK_VARIANTS from 'opencc-js/dict/HKVariants'
import ST_CHARACTERS from 'opencc-js/dict/STCharacters'
import ST_PHRASES from 'opencc-js/dict/STPhrases'
import ST_REGIONAL_PHRASES from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases'
import TS_CHARACTERS from 'opencc-js/dict/TSCharacters'
import TS_PHRASES from 'opencc-js/dict/TSPhrases'
import TW_VARIANTS from 'opencc-js/dict/TWVariants'
import TW_VARIANT_PHRASES_REVERSED from 'opencc-js/dict/TWVariantsRevPhrases'
import { byCodePoint } from './by-code-point.ts'
import { type FoldTable, makeFold } from './fold-with.ts'
import { HANT_DICTIONARY } from './hant-dictionary.ts'
import { type ConversionRow, openccRows } from './opencc-rows.ts'
import { SIMPLIFY_EXCEPTIONS } from './simplify-exceptions.ts'

let table: FoldTable | undefined
let foldText: ((text: string) => string) | undefined

/**
 * Folds a text for comparison: see `makeFold`. Neither script nor conversion matters after it:
 * `fold(traditionalize(s))` is `fold(s)` and `fold(simplify(t))` is `fold(t)`.
 */
export function fold(text: string): string {
  foldText ??= makeFold(foldTable())
  return foldText(text)
}

/**
 * The classes of Han characters, as JSON for the browser. Two characters are in one class if any dictionary of either direction
 * changes one into the other, in a word or alone, or if a chain of such pairs joins them. Worked out on the first call.
 */
export function foldTable(): FoldTable {
  table ??= { classes: classesOf(changes()) }
  return table
}

/** All pairs of characters that a conversion may change one into the other. */
function changes(): ConversionRow[] {
  const dictionaries = [
    ST_CHARACTERS,
    TS_CHARACTERS,
    TW_VARIANTS,
    HK_VARIANTS,
    ST_PHRASES,
    ST_REGIONAL_PHRASES,
    TS_PHRASES,
    TW_VARIANT_PHRASES_REVERSED,
  ]
  const rows: ConversionRow[] = [
    ...dictionaries.flatMap(openccRows),
    ...HANT_DICTIONARY.map((row): ConversionRow => [row.converted, row.corrected]),
    ...SIMPLIFY_EXCEPTIONS.map((row): ConversionRow => [row.traditional, row.simplified]),
  ]
  return rows.flatMap(([from, to]) => {
    const images = Array.from(to)
    return Array.from(from, (char, i): ConversionRow => [char, images[i] ?? char]).filter(([a, b]) => a !== b)
  })
}

/** Joins pairs to classes and writes them in order, in each class first the character that stands for it. */
function classesOf(pairs: readonly ConversionRow[]): string {
  const classOf = new Map<string, Set<string>>()
  for (const [a, b] of pairs) {
    const joined = classOf.get(a) ?? new Set([a])
    for (const char of classOf.get(b) ?? [b]) joined.add(char)
    for (const char of joined) classOf.set(char, joined)
  }
  const weight = simplifiedWeight()
  const classes = [...new Set(classOf.values())].map((members) =>
    [...members].toSorted((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || byCodePoint(a, b)),
  )
  return classes
    .toSorted(([a = ''], [b = '']) => byCodePoint(a, b))
    .map((members) => members.join(''))
    .join(' ')
}

/** How many Traditional characters have a character as their Simplified form: the most frequent stands for its class. */
function simplifiedWeight(): Map<string, number> {
  const weight = new Map<string, number>()
  for (const [, to] of openccRows(TS_CHARACTERS)) weight.set(to, (weight.get(to) ?? 0) + 1)
  return weight
}

import ST_CHARACTERS from 'opencc-js/dict/STCharacters'
import ST_PHRASES from 'opencc-js/dict/STPhrases'
import ST_REGIONAL_PHRASES from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases'
import TS_CHARACTERS from 'opencc-js/dict/TSCharacters'
import TS_PHRASES from 'opencc-js/dict/TSPhrases'
import TW_VARIANTS from 'opencc-js/dict/TWVariants'
import { HANT_DICTIONARY } from './hant-dictionary.ts'
import { openccRows } from './opencc-rows.ts'

/** The characters that exist in one script only. */
export interface OneScript {
  /** Never part of a Traditional text, as 们 and 发. Not 后, 里 or 干, which are characters of their own there. */
  readonly simplified: ReadonlySet<string>
  /** Never part of a Simplified text, as 們 and 發. Not 乾 or 著, which some words keep. */
  readonly traditional: ReadonlySet<string>
}

let sets: OneScript | undefined

/**
 * The characters OpenCC changes into the other script and never gives as a result, in a word or alone, nor the project's dictionary.
 * Characters both directions change are in neither set. Worked out on the first call.
 */
export function oneScript(): OneScript {
  sets ??= difference(
    changedAlways(
      [ST_CHARACTERS],
      [ST_PHRASES, ST_REGIONAL_PHRASES, TW_VARIANTS],
      HANT_DICTIONARY.map((row) => row.corrected),
    ),
    changedAlways([TS_CHARACTERS], [TS_PHRASES], []),
  )
  return sets
}

/** Sources of the character dictionaries that are a result nowhere. */
function changedAlways(
  characters: readonly string[],
  others: readonly string[],
  results: readonly string[],
): Set<string> {
  const rows = characters.flatMap(openccRows)
  const kept = new Set<string>()
  for (const [, to] of [...rows, ...others.flatMap(openccRows)]) for (const char of to) kept.add(char)
  for (const to of results) for (const char of to) kept.add(char)
  return new Set(rows.map(([from]) => from).filter((char) => !kept.has(char)))
}

function difference(simplified: Set<string>, traditional: Set<string>): OneScript {
  return {
    simplified: simplified.difference(traditional),
    traditional: traditional.difference(simplified),
  }
}

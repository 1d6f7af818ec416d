import { foldedUnits } from './folded-cn-to-tw.ts'
import { hantDictionaryTable } from './hant-dictionary.ts'
import { convertInPlace, type Meet } from './phrase-converter.ts'
import type { FoundPhrase } from './phrase-finder.ts'
import { properNames, putProperNames } from './proper-names.ts'
import { Units } from './units.ts'
import { withReadings } from './with-readings.ts'

/**
 * The Traditional reading of a Simplified text: opencc-js `cn` → `tw`, then the project's dictionary, then the names of places
 * and people. Characters change, never words (`twp` would), and never the number of code points, so spans of the one hold in the other.
 *
 * Not for text that is Traditional already: applied twice it changes more. The dictionaries are built on the first call.
 */
export function traditionalize(text: string): string {
  return traditionalUnits(source.take(text)).text()
}

const source = new Units()

/** The same from units to units, which hold until the next text is converted. */
export function traditionalUnits(text: Units): Units {
  const units = foldedUnits(text)
  convertInPlace(hantDictionaryTable(), units)
  // Of a text without pairs of units, what has as many has none: its characters are as many.
  if (units.length !== text.length || text.hasSurrogates())
    return units.take(withReadings(units.text(), properNames(text.text())))
  putProperNames(text, units)
  return units
}

/** What each step of `traditionalize` makes of a text. */
export interface TraditionalSteps {
  /** What opencc-js makes of it. */
  readonly converted: string
  readonly names: readonly FoundPhrase[]
  readonly traditional: string
}

/**
 * `traditionalize`, with what lies on the way, for whoever asks which step decided.
 * @param meet told of the phrases the first step knows
 */
export function traditionalSteps(text: string, meet?: Meet): TraditionalSteps {
  const units = foldedUnits(source.take(text), meet)
  const converted = units.text()
  convertInPlace(hantDictionaryTable(), units)
  const names = properNames(text)
  return { converted, names, traditional: withReadings(units.text(), names) }
}

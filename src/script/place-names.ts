import divisions from '../gazetteer/divisions.json' with { type: 'json' }
import zones from '../gazetteer/zones.json' with { type: 'json' }
import type { ConversionRow } from './opencc-rows.ts'
import { eachPhrase, type FoundPhrase, findPhrases } from './phrase-finder.ts'
import { type PhraseTable, phraseTable, putReplacement } from './phrase-table.ts'
import readings from './place-readings.json' with { type: 'json' }
import type { Units } from './units.ts'

/** One line of `place-readings.json`, reviewed by hand. */
export interface PlaceReading {
  /** A short name of a place that can be nothing else, or words in which a full name stands but is not meant (示范县). */
  readonly text: string
  /** Its Traditional reading, that of the gazetteer; null where no place is meant and the converter decides. */
  readonly reading: string | null
  readonly reason: string
}

/** What is reviewed beyond the full names of the gazetteer. */
export const PLACE_READINGS: readonly PlaceReading[] = readings

/** What no place is meant by: found, so that nothing shorter is found inside, and then left out. */
const NO_PLACE = ''

/** The names of divisions and zones in a Simplified text, each with the Traditional name the gazetteer has for it. */
export function placeNames(text: string): FoundPhrase[] {
  return findPhrases(placeTable(), text).filter(({ becomes }) => becomes !== NO_PLACE)
}

/** Puts them over what the converter made of a text, where that has as many units: then every name has, too. */
export function putPlaceNames(text: Units, converted: Units): void {
  const names = placeTable()
  eachPhrase(names, text, (start, _, name) => putReplacement(names, name, converted.values, start))
}

let table: PhraseTable | undefined

function placeTable(): PhraseTable {
  table ??= phraseTable(placeRows())
  return table
}

/** Only the gazetteer's data is taken, not its code: the door depends on how places are written, not on how they are found. */
function placeRows(): ConversionRow[] {
  return [
    ...[...divisions, ...zones].map(({ name, nameHant }): ConversionRow => [name, nameHant]),
    ...PLACE_READINGS.map(({ text, reading }): ConversionRow => [text, reading ?? NO_PLACE]),
  ]
}

import rows from './hant-dictionary.json' with { type: 'json' }
import { type PhraseTable, phraseTable } from './phrase-table.ts'

/** A correction of what opencc-js `cn` → `tw` makes of a text. */
export interface HantRow {
  /** What the converter puts out. */
  readonly converted: string
  /** What it becomes, of the same length. */
  readonly corrected: string
  /**
   * `must`: the converter is wrong · `should`: it is right but another form is better or keeps a text uniform ·
   * `style`: a choice between forms of equal standing · `name`: a place the gazetteer lacks, or a spelling in many of its names · `guard`: a word that keeps another row from matching inside it.
   */
  readonly tier: 'must' | 'should' | 'style' | 'name' | 'guard'
  /** Why. */
  readonly evidence: string
  /** A Simplified text and its Traditional reading, which comes out otherwise without the row. */
  readonly example: readonly [simplified: string, traditional: string]
}

/**
 * The project's dictionary of Traditional readings, applied to the converter's output from left to right, the longest row first.
 * One row a line in `hant-dictionary.json`; a row is added there with its evidence and an example, which the tests run.
 */
export const HANT_DICTIONARY = rows as unknown as readonly HantRow[]

let table: PhraseTable | undefined

/** The dictionary as a table to convert with. Built on the first call. */
export function hantDictionaryTable(): PhraseTable {
  table ??= phraseTable(HANT_DICTIONARY.map((row) => [row.converted, row.corrected]))
  return table
}

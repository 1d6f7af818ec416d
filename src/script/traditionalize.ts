import { foldedCnToTw } from './folded-cn-to-tw.ts'
import { HANT_DICTIONARY } from './hant-dictionary.ts'
import { phraseConverter } from './phrase-converter.ts'

let corrected: ((text: string) => string) | undefined

/**
 * The Traditional reading of a Simplified text: opencc-js `cn` → `tw`, then the project's dictionary. Characters change, never
 * words (`twp` would), and never the number of code points, so spans of the one hold in the other.
 *
 * Not for text that is Traditional already: applied twice it changes more. The dictionaries are built on the first call.
 */
export function traditionalize(text: string): string {
  corrected ??= phraseConverter(HANT_DICTIONARY.map((row) => [row.converted, row.corrected]))
  return corrected(foldedCnToTw(text))
}

import { foldedCnToTw } from './folded-cn-to-tw.ts'
import { hantDictionaryTrie } from './hant-dictionary.ts'
import { convertPhrases } from './phrase-converter.ts'
import { properNames, withProperNames } from './proper-names.ts'

/**
 * The Traditional reading of a Simplified text: opencc-js `cn` → `tw`, then the project's dictionary, then the names of places
 * and people. Characters change, never words (`twp` would), and never the number of code points, so spans of the one hold in the other.
 *
 * Not for text that is Traditional already: applied twice it changes more. The dictionaries are built on the first call.
 */
export function traditionalize(text: string): string {
  return withProperNames(convertPhrases(hantDictionaryTrie(), foldedCnToTw(text)), properNames(text))
}

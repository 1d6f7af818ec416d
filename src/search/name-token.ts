import { codePoints } from '../text/code-points.ts'
import { runs } from './runs.ts'
import { spell } from './spell.ts'

/**
 * The one word a whole name (an id, a document number) is indexed under. Punctuation only separates, so
 * 〔2025〕, [2025] and （2025） are one. No pair of characters is spelled with three z in front.
 */
export function nameToken(foldedName: string): string {
  const words = runs(foldedName).map(({ text }) => codePoints(text).map(spell).join(''))
  return `zzz${words.join('zz')}`
}

/**
 * Whether a folded query may be an id or a document number typed whole; asking the index costs a download.
 * An id is Latin words and a year joined by hyphens; a number holds a digit and ends in 号 (某府发〔2025〕2号).
 * @param hao 号, folded
 */
export function looksLikeName(foldedQuery: string, hao: string): boolean {
  const query = foldedQuery.trim()
  return /^[a-z0-9]+(-[a-z0-9]+)+$/.test(query) || (/\d|[([〔].+[)\]〕]/.test(query) && query.endsWith(hao))
}

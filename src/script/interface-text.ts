import { readPassages } from './door-text.ts'
import { htmlTokens, type Token } from './html-tokens.ts'
import { pageScopes } from './page-scopes.ts'

/**
 * The archive's own words on a Simplified page, block by block as the door converts them: all that readers see or hear, attributes,
 * titles and structured data included, but for what stands in an element `data-report-text`. There the words are a report's.
 */
export function interfaceText(html: string, tokens: readonly Token[] = htmlTokens(html)): string[] {
  return readPassages(html, tokens, pageScopes(tokens), ({ ours }) => ours).flatMap((passage) => passage.blocks())
}

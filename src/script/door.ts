import { DOOR_ATTRIBUTES } from './door-attributes.ts'
import { factEdits } from './door-facts.ts'
import { switchEdits } from './door-switch.ts'
import { textEdits } from './door-text.ts'
import { htmlTokens } from './html-tokens.ts'
import { pageScopes } from './page-scopes.ts'
import { splice } from './splice.ts'

/** Where a page is: the folder of the site on its host, and the address of the page in the site. */
export interface PagePlace {
  /** `/` or `/archive/`, with or without the last slash. */
  readonly base: string
  /** The Simplified page's path below the base: `reports/some-id/`, the home page ``. A slash before it is ignored. */
  readonly path: string
}

/**
 * The script door: makes the Traditional page of a finished Simplified one.
 *
 * Converted are the text, block by block so that an inline tag never splits a phrase, the attributes readers see or hear, titles,
 * descriptions and structured data. The page's own facts become those of the twin: its language, its address, its locale, the script
 * switch, and the links to other pages of the site. Nothing else changes by a byte: other addresses, ids, `<code>`, scripts, styles,
 * whatever is `translate="no"` or names its own `lang`, links in `data-door="keep"` or with `hreflang`, and characters written
 * as entities. Characters change, never words, and never their number. A line is read as if what is `data-door="aside"` in it,
 * the number of a note, were not there.
 *
 * @throws Error where the page is not `lang="zh-Hans"` or its switch lacks a part
 */
export function toTraditional(html: string, { base, path }: PagePlace): string {
  const tokens = htmlTokens(html, DOOR_ATTRIBUTES)
  const scopes = pageScopes(tokens)
  return splice(html, [
    ...textEdits(html, tokens, scopes),
    ...factEdits(html, tokens, scopes, base),
    ...switchEdits(html, tokens, base, path),
  ])
}

import { UNCONVERTED_ELEMENTS } from './door-rules.ts'
import { attributeValue, type OpenToken, type Token } from './html-tokens.ts'
import { nested } from './nested.ts'

/** What the elements round a token decide about its way through the door. */
export interface PageScope {
  /** The innermost element: for a tag its own, for a text the one it stands in; null outside all. */
  readonly tag: OpenToken | null
  /** Whether its attributes are converted: not in and on what is `translate="no"` or names its own language. */
  readonly attributes: boolean
  /** Whether its text is converted: as `attributes`, and not in `<code>`, a script or a style. */
  readonly text: boolean
  /** Whether its links are led to the twin pages: not in and on `data-door="keep"`. */
  readonly links: boolean
  /** Whether it stands aside of the text round it, as the number of a note does: in and on `data-door="aside"`. A phrase goes on behind it. */
  readonly aside: boolean
  /** Whether its words are the archive's own: not in and on `data-report-text`, but again in the notes (`role="note"`) among it. */
  readonly ours: boolean
}

const OUTSIDE: PageScope = { tag: null, attributes: true, text: true, links: true, aside: false, ours: true }

/** Pairs each token of a page with its scope. */
export function pageScopes(tokens: readonly Token[]): Iterable<readonly [token: Token, scope: PageScope]> {
  return nested(tokens, OUTSIDE, (outer, tag) => {
    const attributes = isConverted(outer.attributes, tag)
    const inText = outer.text || !outer.attributes
    return {
      tag,
      attributes,
      text: attributes && inText && !UNCONVERTED_ELEMENTS.has(tag.name),
      links: outer.links && attributeValue(tag, 'data-door') !== 'keep',
      aside: outer.aside || attributeValue(tag, 'data-door') === 'aside',
      ours: isOurs(outer.ours, tag),
    }
  })
}

/** An element that names its language (a label of the switch) is in its script already; `<html>` names that of the page. */
function isConverted(outer: boolean, tag: OpenToken): boolean {
  if (tag.name !== 'html' && attributeValue(tag, 'lang') !== undefined) return false
  const translate = attributeValue(tag, 'translate')
  return translate === undefined ? outer : translate !== 'no'
}

function isOurs(outer: boolean, tag: OpenToken): boolean {
  if (attributeValue(tag, 'role') === 'note') return true
  return attributeValue(tag, 'data-report-text') === undefined ? outer : false
}

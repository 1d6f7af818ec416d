import { UNCONVERTED_ELEMENTS } from './door-rules.ts'
import type { OpenToken, Token } from './html-tokens.ts'
import { nested } from './nested.ts'

/** What the elements round a token decide about its way through the door. */
export interface PageScope {
  /** The script it is, or is the content of; null elsewhere. */
  readonly script: OpenToken | null
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

const OUTSIDE: PageScope = { script: null, attributes: true, text: true, links: true, aside: false, ours: true }

/** The scope of each token of a page, in the tokens' order. */
export function pageScopes(tokens: readonly Token[]): PageScope[] {
  return nested(tokens, OUTSIDE, scopeWithin)
}

/** Most elements decide nothing: what holds round them holds in them, and is the same value. */
function scopeWithin(outer: PageScope, tag: OpenToken): PageScope {
  const isRead = !UNCONVERTED_ELEMENTS.has(tag.name)
  const own = tag.attributes.length === 0 ? PLAIN : markedBy(tag)
  if (own === PLAIN && isRead && outer.script === null) return outer
  const attributes = own.converted ?? outer.attributes
  const inText = outer.text || !outer.attributes
  return {
    script: tag.name === 'script' ? tag : null,
    attributes,
    text: attributes && inText && isRead,
    links: outer.links && own.door !== 'keep',
    aside: outer.aside || own.door === 'aside',
    ours: own.ours ?? outer.ours,
  }
}

/** What a tag's own attributes say; undefined where they say nothing and what holds round it goes on. */
interface Marks {
  readonly converted: boolean | undefined
  readonly door: string | undefined
  readonly ours: boolean | undefined
}

const PLAIN: Marks = { converted: undefined, door: undefined, ours: undefined }

function markedBy(tag: OpenToken): Marks {
  let { converted, door, ours } = PLAIN
  let names = false
  for (const { name, value } of tag.attributes) {
    if (name === 'lang') names = tag.name !== 'html'
    else if (name === 'translate') converted ??= value !== 'no'
    else if (name === 'data-door') door ??= value
    else if (name === 'data-report-text') ours ??= false
    else if (name === 'role' && value === 'note') ours = true
  }
  // An element that names its language (a label of the switch) is in its script already; `<html>` names that of the page.
  if (names) converted = false
  return converted === undefined && door === undefined && ours === undefined ? PLAIN : { converted, door, ours }
}

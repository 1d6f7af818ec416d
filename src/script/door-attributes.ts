import { LINK_ATTRIBUTES, TEXT_ATTRIBUTE_PREFIX, TEXT_ATTRIBUTES } from './door-rules.ts'
import { attributeNames } from './written-names.ts'

/** What the door's parts ask of a tag, beside its texts and its links: where it stands, and what it is. */
const ASKED: ReadonlySet<string> = new Set([
  // Scopes.
  'data-door',
  'data-report-text',
  'lang',
  'role',
  'translate',
  // What is text or a fact by the company it is in.
  'content',
  'hreflang',
  'http-equiv',
  'name',
  'property',
  'rel',
  'type',
  'value',
  // The switch.
  'aria-current',
  'data-script-switch',
  'data-scripts',
])

/** The attributes the door looks at. Most of a page are ids, classes and shapes: those are read past. */
export const DOOR_ATTRIBUTES = attributeNames(
  (name) =>
    ASKED.has(name) || TEXT_ATTRIBUTES.has(name) || LINK_ATTRIBUTES.has(name) || name.startsWith(TEXT_ATTRIBUTE_PREFIX),
)

import { Parser } from 'htmlparser2'
import { plainTokens } from './plain-tokens.ts'
import { type AttributeNames, attributeNames } from './written-names.ts'

/** One attribute of a tag as it stands in the source, entities not decoded. */
export interface Attribute {
  /** In lower case. */
  readonly name: string
  readonly value: string
  /** Where the value stands in the source, without its quotes. */
  readonly start: number
  readonly end: number
}

/** An opening tag. Void and implied elements have a closing token too, so that tokens nest. */
export interface OpenToken {
  readonly kind: 'open'
  readonly name: string
  readonly attributes: readonly Attribute[]
  readonly start: number
  readonly end: number
}

/** A closing tag; `start` equals `end` where the source has none. */
export interface CloseToken {
  readonly kind: 'close'
  readonly name: string
  readonly start: number
  readonly end: number
}

/** A stretch of text, or the content of a script or style element. */
export interface TextToken {
  readonly kind: 'text'
  readonly start: number
  readonly end: number
}

export type Token = OpenToken | CloseToken | TextToken

/**
 * Reads a page into tags and texts with their places in the source; comments and declarations are left out.
 * All places are UTF-16 offsets into `html`, half-open: they serve to splice the page and stay within the door.
 * @param names which attributes are told; all of them unless it says otherwise
 */
export function htmlTokens(html: string, names: AttributeNames = ALL): Token[] {
  return plainTokens(html, names) ?? tokensByRule(html)
}

const ALL = attributeNames(() => true)

/** The same by the rules for pages of any kind, however they are written. */
export function tokensByRule(html: string): Token[] {
  const tokens: Token[] = []
  let attributes: Attribute[] = []
  const parser = new Parser(
    {
      onattribute(name, value, quote) {
        const end = quote ? parser.endIndex - 1 : parser.endIndex
        attributes.push({ name, value, start: end - value.length, end })
      },
      onopentag(name, _attributes, isImplied) {
        const start = parser.startIndex
        tokens.push({ kind: 'open', name, attributes, start, end: isImplied ? start : parser.endIndex + 1 })
        attributes = []
      },
      ontext(text) {
        const end = parser.endIndex + 1
        tokens.push({ kind: 'text', start: end - text.length, end })
      },
      onclosetag(name, isImplied) {
        const end = parser.endIndex + 1
        tokens.push({ kind: 'close', name, start: isImplied ? end : parser.startIndex, end })
      },
    },
    { decodeEntities: false },
  )
  parser.end(html)
  return tokens
}

/** The value of an attribute, or undefined where the tag has none of that name. */
export function attributeValue(tag: OpenToken, name: string): string | undefined {
  for (const attribute of tag.attributes) if (attribute.name === name) return attribute.value
  return undefined
}

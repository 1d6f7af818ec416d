import { beginningUnits } from './beginning-units.ts'
import { attributeValue, htmlTokens, type OpenToken, type Token } from './html-tokens.ts'
import { nested } from './nested.ts'
import { oneScript } from './one-script.ts'

/** A Simplified character left on a Traditional page. */
export interface Residue {
  /** UTF-16 offset in the page. */
  readonly at: number
  readonly char: string
  /** What stands round it. */
  readonly context: string
}

/** Attributes that hold addresses, names and values for programs. */
const UNREAD_ATTRIBUTES = new Set(
  'href src srcset action formaction id for class name lang hreflang rel type pattern'.split(' '),
)

/**
 * Lists the characters of a Traditional page that exist in Simplified only, in its text, its attributes and its structured data.
 * What is `translate="no"`, in Simplified by its own `lang`, a program or a style is passed over.
 *
 * It does not ask the door what readers see: every attribute counts that is not known to hold an address or a name,
 * so text in an attribute the door's rules forgot is found.
 */
export function simplifiedResidue(html: string, tokens: readonly Token[] = htmlTokens(html)): Residue[] {
  const stretches: { start: number; end: number }[] = []
  const scopes = nested(tokens, OUTSIDE, (outer, tag) => ({
    exempt: isExempt(outer.exempt, tag),
    program: isProgram(tag),
  }))
  for (const [i, token] of tokens.entries()) {
    const { exempt, program } = scopes[i] as typeof OUTSIDE
    if (exempt || token.kind === 'close') continue
    if (token.kind === 'open') stretches.push(...token.attributes.filter(({ name }) => isRead(token, name)))
    else if (!program) stretches.push(token)
  }
  return stretches.flatMap(({ start, end }) => residueIn(html, start, end))
}

const OUTSIDE = { exempt: false, program: false }

function isExempt(outer: boolean, tag: OpenToken): boolean {
  const lang = tag.name === 'html' ? undefined : attributeValue(tag, 'lang')
  const translate = attributeValue(tag, 'translate')
  if (translate === 'no' || lang === 'zh-Hans') return true
  return lang === undefined && translate === undefined ? outer : false
}

/** A script or style, structured data excepted. */
function isProgram(tag: OpenToken): boolean {
  return tag.name === 'style' || (tag.name === 'script' && !attributeValue(tag, 'type')?.includes('json'))
}

function isRead(tag: OpenToken, name: string): boolean {
  if (name === 'value') return tag.name === 'input' && attributeValue(tag, 'type') !== 'hidden'
  return !UNREAD_ATTRIBUTES.has(name)
}

function residueIn(html: string, start: number, end: number): Residue[] {
  simplifiedUnits ??= beginningUnits(oneScript().simplified)
  const found: Residue[] = []
  for (let at = start; at < end; at++) {
    if (simplifiedUnits[html.charCodeAt(at)] !== 1) continue
    const char = String.fromCodePoint(html.codePointAt(at) ?? 0)
    if (oneScript().simplified.has(char)) {
      found.push({ at, char, context: html.slice(Math.max(start, at - 10), Math.min(end, at + 10)) })
    }
  }
  return found
}

let simplifiedUnits: Uint8Array | undefined

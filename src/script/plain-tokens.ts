import { type ElementRule, elementRule } from './element-rules.ts'
import type { Attribute, Token } from './html-tokens.ts'
import { type AttributeNames, WrittenNames } from './written-names.ts'

/**
 * Reads a page written as plainly as this archive writes its own: every element closed where it ends, attribute values in double
 * quotes or absent. Such a page reads the same by the rules for pages of any kind, at several times the cost.
 * @param names whether attributes of a name are told
 * @returns null on the first thing that is not so plain
 */
export function plainTokens(html: string, names: AttributeNames): Token[] | null {
  return new PlainPage(html, names).read()
}

const [MARK, QUOTE, SLASH, EQUALS, GREATER] = [0x21, 0x22, 0x2f, 0x3d, 0x3e]

const ELEMENTS = new WrittenNames(elementRule)

/** A comment or a declaration; those cut short, `<!-->`, are not plain. */
const NOTICE = /^(?:(<!--[^->])|(<!doctype ))/i

/** One reading of a page, from its first character to its last. Each step tells whether what it met was plain. */
class PlainPage {
  readonly #html: string
  readonly #names: AttributeNames
  readonly #tokens: Token[] = []
  /** The elements that are open, outermost first. */
  readonly #open: ElementRule[] = []
  /** Of each, whether tags in it may close themselves. */
  readonly #foreign: boolean[] = []
  #at = 0

  constructor(html: string, names: AttributeNames) {
    this.#html = html
    this.#names = names
  }

  read(): Token[] | null {
    while (this.#at < this.#html.length) {
      const tag = this.#html.indexOf('<', this.#at)
      this.#text(tag < 0 ? this.#html.length : tag)
      if (tag >= 0 && !this.#tag()) return null
    }
    return this.#open.length === 0 ? this.#tokens : null
  }

  /** What stands before `end`. */
  #text(end: number): void {
    if (end > this.#at) this.#tokens.push({ kind: 'text', start: this.#at, end })
    this.#at = end
  }

  #tag(): boolean {
    const next = this.#html.charCodeAt(this.#at + 1)
    if (next === SLASH) return this.#closingTag()
    return next === MARK ? this.#notice() : this.#openingTag()
  }

  /** A comment or a declaration: neither is kept. */
  #notice(): boolean {
    const [, comment, declaration] = NOTICE.exec(this.#html.slice(this.#at, this.#at + 10)) ?? []
    if (comment === undefined && declaration === undefined) return false
    const mark = comment === undefined ? '>' : '-->'
    const end = this.#html.indexOf(mark, this.#at + 4)
    this.#at = end + mark.length
    return end >= 0
  }

  #closingTag(): boolean {
    const start = this.#at
    const open = this.#open.pop()
    this.#foreign.pop()
    const end = start + 2 + (open?.name.length ?? 0)
    if (!open || this.#html.charCodeAt(end) !== GREATER || !this.#html.startsWith(open.name, start + 2)) return false
    this.#at = end + 1
    this.#tokens.push({ kind: 'close', name: open.name, start, end: this.#at })
    return true
  }

  #openingTag(): boolean {
    const start = this.#at
    this.#at = nameEnd(this.#html, start + 1)
    const rule = ELEMENTS.at(this.#html, start + 1, this.#at)
    const attributes = this.#attributes()
    if (!rule.isPlain || attributes === null || this.#open.at(-1)?.endedBy?.has(rule.name)) return false
    const closesItself = this.#html.charCodeAt(this.#at) === SLASH
    if (this.#html.charCodeAt(this.#at + (closesItself ? 1 : 0)) !== GREATER) return false
    this.#at += closesItself ? 2 : 1
    this.#tokens.push({ kind: 'open', name: rule.name, attributes, start, end: this.#at })
    return this.#inside(rule, closesItself)
  }

  /** Goes into an element behind its tag, or past one that has no content. */
  #inside(rule: ElementRule, closesItself: boolean): boolean {
    const outer = this.#foreign.at(-1) ?? false
    if (closesItself && (rule.foreign !== null || rule.isRaw)) return false
    if (rule.isVoid || (closesItself && outer)) {
      this.#tokens.push({ kind: 'close', name: rule.name, start: this.#at, end: this.#at })
      return true
    }
    this.#open.push(rule)
    this.#foreign.push(rule.foreign ?? outer)
    return !rule.isRaw || this.#raw(rule.name)
  }

  /** The content of an element that is text up to its own end tag. */
  #raw(name: string): boolean {
    const end = this.#html.indexOf('</', this.#at)
    if (end < 0 || !this.#html.startsWith(`${name}>`, end + 2)) return false
    this.#text(end)
    return true
  }

  /** The attributes of a tag, up to what ends it, that are asked for; null where any is not plain. */
  #attributes(): readonly Attribute[] | null {
    let attributes = NONE
    while (isSpace(this.#html.charCodeAt(this.#at))) {
      this.#at++
      const next = this.#html.charCodeAt(this.#at)
      if (isSpace(next) || next === SLASH || next === GREATER) continue
      const attribute = this.#attribute()
      if (attribute === NOT_PLAIN) return null
      if (attribute === null) continue
      // Most tags have none that is asked for.
      if (attributes === NONE) attributes = []
      attributes.push(attribute)
    }
    return attributes
  }

  /** Goes past an attribute; null where it is not asked for. */
  #attribute(): Attribute | typeof NOT_PLAIN | null {
    const html = this.#html
    const from = this.#at
    const behindName = attributeNameEnd(html, from)
    const hasValue = html.charCodeAt(behindName) === EQUALS
    const start = hasValue ? behindName + 2 : behindName
    const end = hasValue ? html.indexOf('"', start) : behindName
    const isPlain = hasValue ? html.charCodeAt(start - 1) === QUOTE && end >= 0 : standsAlone(html, behindName)
    if (behindName === from || !isPlain) return NOT_PLAIN
    this.#at = hasValue ? end + 1 : end
    const name = this.#names.at(html, from, behindName)
    return name === null ? null : { name, value: html.slice(start, end), start, end }
  }
}

const NONE: Attribute[] = []
const NOT_PLAIN = Symbol('not plain')

/** Whether a name without `=` behind it has no value: behind more than one space it may still be given one. */
function standsAlone(html: string, nameEnd: number): boolean {
  const next = html.charCodeAt(nameEnd + 1)
  return !(isSpace(html.charCodeAt(nameEnd)) && (isSpace(next) || next === EQUALS))
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d && unit !== 0x0b)
}

/** Where the name of an element ends: small letters, and digits and hyphens behind the first. Other names are not plain. */
function nameEnd(html: string, start: number): number {
  let end = start
  for (let unit = html.charCodeAt(end); isSmall(unit) || (end > start && isInName(unit)); )
    unit = html.charCodeAt(++end)
  return end
}

function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}

function isInName(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || unit === 0x2d
}

function attributeNameEnd(html: string, start: number): number {
  let end = start
  for (let unit = html.charCodeAt(end); !isSpace(unit) && unit !== EQUALS && unit !== SLASH && unit !== GREATER; ) {
    if (end++ >= html.length) break
    unit = html.charCodeAt(end)
  }
  return end
}

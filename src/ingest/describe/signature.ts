import { isTitle } from '../../genre/title.ts'
import { codePointLength, sliceCodePoints } from '../../text/code-points.ts'
import { bodiesIn } from './bodies-in.ts'
import type { Described } from './description.ts'
import { isDateLine, readDate } from './read-date.ts'

/** The 落款 of a report: who signs, and the date. */
export interface Signature {
  readonly names: readonly { readonly name: string; readonly span: [number, number] }[]
  readonly date: { readonly value: string; readonly span: [number, number] } | null
}

interface Line {
  readonly text: string
  readonly span: [number, number]
}

/** A signature stands among the last paragraphs; an unsigned date only among the very last. */
const LAST_SIGNED = 30
const LAST_DATED = 8

/** A covering letter is no longer than this, in paragraphs; a date in brackets under the title stands among the first. */
const LONGEST_LETTER = 15
const FIRST_DATED = 3

const DATE =
  '(?:(?:19|20)\\d{2}|二[〇零○Ｏ0][一二三四五六七八九〇零○Ｏ]{2})\\s*年\\s*[\\d一二三四五六七八九十]{1,3}\\s*月\\s*[\\d一二三四五六七八九十]{1,3}\\s*日'
const JOINED = new RegExp(`^(.{3,60}?)[\\s,，]*(${DATE})$`, 'u')

/** At the end of a paragraph, with nothing behind it but what a page prints. */
const SIGNED_END = new RegExp(
  `(?<=[。!！])([\\p{Script=Han}()（）\\s]{0,64}?)(${DATE})(?:\\s{1,8}[^\\s。]{1,24}){0,4}$`,
  'u',
)

/**
 * Reads the signature: that of a covering letter, which is the document's own; else that at the end; else a date in
 * brackets under the title. A date inside a sentence is none.
 */
export function readSignature({ canonical, outline }: Described): Signature {
  const lines = outline.blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ span }): Line => ({ span, text: sliceCodePoints(canonical, span[0], span[1]).trim() }))
  return ofLetter(lines) ?? atEnd(lines) ?? inLastLine(lines) ?? underTitle(lines) ?? unsigned(lines)
}

/** A paragraph longer than this that ends with a signature has lost the line breaks before it. */
const LONG = 80

/** …。某某县人民政府 2024年3月1日 at the end of a text that has lost its line breaks. */
function inLastLine(lines: readonly Line[]): Signature | null {
  const last = lines.at(-1)
  const match = last && last.text.length > LONG ? SIGNED_END.exec(last.text) : null
  const printed = match?.[1]?.trim() ?? ''
  const names = signatories(printed)
  if (!last || !match || (names.length === 0 && printed !== '')) return null
  const [start, end] = [last.span[1] - codePointLength(match[0]), last.span[1]]
  return {
    names: names.map((name) => ({ name, span: [start, end] })),
    date: dateIn(match[2] as string, [start, end]),
  }
}

/** A letter that sends the report: signed and dated, and then the attachment or its title follows. */
function ofLetter(lines: readonly Line[]): Signature | null {
  const dated = lines.slice(0, LONGEST_LETTER).findIndex(({ text }) => isDated(text))
  const next = lines[dated + 1]?.text
  if (dated < 0 || next === undefined || lines.length - dated < 4) return null
  if (!/^附件?\d*(?:[:：]|$)/.test(next) && !isTitle(next) && !isTitle(next + (lines[dated + 2]?.text ?? '')))
    return null
  return signedAt(lines, dated)
}

function atEnd(lines: readonly Line[]): Signature | null {
  const first = Math.max(0, lines.length - LAST_SIGNED)
  for (let i = lines.length - 1; i >= first; i--) {
    if (!isDated((lines[i] as Line).text)) continue
    const signature = signedAt(lines, i)
    if (signature.names.length > 0 || i >= lines.length - LAST_DATED) return signature
  }
  return null
}

/** (2024年1月31日), with or without a body's name above it. */
function underTitle(lines: readonly Line[]): Signature | null {
  const dated = lines.slice(0, FIRST_DATED).findIndex(({ text }) => /^[(（]/.test(text) && isDateLine(text))
  return dated < 0 ? null : signedAt(lines, dated)
}

/** A name without a date, at the very end. */
function unsigned(lines: readonly Line[]): Signature {
  return { names: namesOf(lines.slice(-2)), date: null }
}

function signedAt(lines: readonly Line[], dated: number): Signature {
  const { text, span } = lines[dated] as Line
  const name = isDateLine(text) ? [] : [{ span, text: JOINED.exec(text)?.[1] ?? '' }]
  const above = lines.slice(Math.max(0, dated - 3), dated)
  return { names: namesOf([...above, ...name]), date: dateIn(text, span) }
}

/** A date may be spaced out, as 202 5年1月15日. */
function dateIn(text: string, span: [number, number]): Signature['date'] {
  const value = readDate(text) ?? readDate(text.replace(/\s+/g, ''))
  return value === null ? null : { value, span }
}

function isDated(text: string): boolean {
  return isDateLine(text) || signatories(JOINED.exec(text)?.[1] ?? '').length > 0
}

function namesOf(lines: readonly Line[]): Signature['names'] {
  return lines.flatMap(({ text, span }) => signatories(text).map((name) => ({ name, span })))
}

/** The bodies a signature line names: one, or several with spaces between; none for anything else. */
function signatories(line: string): string[] {
  if (line.length > 60 || /[。；;:：!！?？《》]/.test(line) || /^(?:特此|专此|以上)/.test(line)) return []
  return bodiesIn(line.trim().replace(/、/g, ' '))
}

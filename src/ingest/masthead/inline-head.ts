import { documentNumberLine } from '../../genre/document-number.ts'
import { issuerKind } from '../../genre/issuer-kinds.ts'
import { isTitle } from '../../genre/title.ts'
import { codePointLength, codePointOffsets } from '../../text/code-points.ts'
import { placeOfName } from '../describe/place-of-name.ts'
import type { Line } from '../lines.ts'
import { leadingFields } from '../strip/leading-fields.ts'
import { type Field, parseFields } from '../strip/parse-fields.ts'

/** Words at the head of a text whose line breaks are lost, with what was read from them. Spans are code points of the text. */
export interface InlineWords {
  readonly span: readonly [number, number]
  readonly fields: readonly Field[]
}

/** The head of a text whose line breaks are lost: all that comes before its first sentence. */
export interface InlineHead {
  readonly title: { readonly text: string; readonly span: readonly [number, number] }
  /** Names of the site, a trail of its columns, metadata: all before the title. */
  readonly above: InlineWords | null
  readonly number: { readonly text: string; readonly span: readonly [number, number] } | null
  /** Metadata between the title and the text. */
  readonly below: InlineWords | null
}

/** Shorter than this, a line is one of several; a title begins within the first characters of a longer one. */
const LEAST_LINE = 150
const HEAD = 400

const PIECE = '[\\p{Script=Han}\\d()（）]{2,30}\\s'
const TITLE = `(?:${PIECE}){0,4}[\\p{Script=Han}\\d()（）〔〕—-]{2,80}?(?:报告|总结|汇报|公示)`
const BODY =
  '(?=(?:19|20)\\d{2}\\s*年|根据|按照|为|现将|在|一、|(?!如下)[\\p{Script=Han}、]{2,20}[:：]|[\\p{Script=Han}]{1,10}发)'
const HEADED = new RegExp(`(?<=^|[\\s|>》】\\]/A-Za-z])(${TITLE})\\s*${BODY}`, 'gu')
const NUMBER = /^\s*([\p{Script=Han}]{1,14}〔\d{4}〕\d{1,5}号)/u
const NUMBER_ABOVE = /(?<=^|\s)[[【]?([\p{Script=Han}]{1,14}〔\d{4}〕\d{1,5}号)[\]】]?\s*$/u

/** Reads the head of a one-line text: 某某省人民政府关于2023年度…的报告2023年,省政府…. Null where it has no title. */
export function inlineHead([line]: readonly Line[]): InlineHead | null {
  if (!line || line.text.length < LEAST_LINE) return null
  const head = line.text.slice(0, HEAD)
  for (const match of head.matchAll(HEADED)) {
    const found = titleOf(match[1] as string)
    if (found && !isProse(head.slice(0, match.index))) return headOf(line, match.index + found.skipped, found)
  }
  return null
}

/** What comes before a title is names of columns and metadata; a sentence before it is the text, and mentions a report. */
function isProse(before: string): boolean {
  return /[。;；]/.test(before) || (/[,，]/.test(before) && fieldsIn(before).length === 0)
}

interface FoundTitle {
  readonly text: string
  /** Length of what stands before it in the match and is no part of it. */
  readonly skipped: number
  readonly length: number
}

/** The title without columns' names before it, spaces within it that were line breaks taken out. */
function titleOf(words: string): FoundTitle | null {
  let skipped = 0
  for (;;) {
    const rest = words.slice(skipped)
    const piece = /^(\S+)\s+/.exec(rest)
    if (!piece || opensTitle(piece[1] as string, rest.slice(piece[0].length))) break
    skipped += piece[0].length
  }
  const text = words.slice(skipped).trim()
  const title = text.replace(/\s+(?=关于|(?:19|20)\d{2}|的|法治|年)|(?<=\d{4}年度?)\s+/g, '')
  const twice = saidTwice(title)
  if (twice && isTitle(twice)) return { text: twice, skipped, length: text.length }
  return isTitle(title) ? { text: title, skipped, length: text.length } : null
}

/** What a text says twice over, with or without spaces between; null where it does not. */
function saidTwice(text: string): string | null {
  const half = text.slice(0, text.length >> 1).trimEnd()
  const between = text.slice(half.length, text.length - half.length)
  return half !== '' && between.trim() === '' && text.endsWith(half) ? half : null
}

/** A piece set off by spaces with which a title begins: a body, a place before its year, the year itself. Not a column's name. */
function opensTitle(piece: string, rest: string): boolean {
  if (issuerKind(piece) !== null || /^(?:19|20)\d{2}年?(?:度)?$/.test(piece)) return true
  return (
    /^(?:19|20)\d{2}\s*年/.test(rest) &&
    (placeOfName(piece, null)?.length === codePointLength(piece) || MASKED.test(piece))
  )
}

/** 某县, xx市: a place that is none, told from a column's name by what sites that trade in documents write. */
const MASKED = /^(?:某+|[xX×*]+)[省市县区州旗镇乡]$/

function headOf(line: Line, start: number, { text, length }: FoundTitle): InlineHead {
  const at = codePointOffsets(line.text)
  const span = (from: number, to: number) => [line.start + at(from), line.start + at(to)] as const
  const before = line.text.slice(0, start)
  const rest = line.text.slice(start + length)
  const above = NUMBER_ABOVE.exec(before)
  const number = above ? null : NUMBER.exec(rest)
  const afterNumber = start + length + (number?.[0].length ?? 0)
  const fields = leadingFields(line.text.slice(afterNumber))
  return {
    title: { text, span: span(start, start + length) },
    above:
      before.trim() === ''
        ? null
        : { span: span(0, above?.index ?? start), fields: fieldsIn(before.slice(0, above?.index)) },
    number: above
      ? numberOf(above, span(above.index, start))
      : number
        ? numberOf(number, span(start + length, afterNumber))
        : null,
    below: fields.length > 0 ? { span: span(afterNumber, afterNumber + fields.length), fields: fields.fields } : null,
  }
}

function numberOf(match: RegExpExecArray, span: readonly [number, number]): NonNullable<InlineHead['number']> {
  return { text: documentNumberLine(match[1] as string) as string, span }
}

/** The metadata among the words before a title: from the first label on. */
function fieldsIn(words: string): readonly Field[] {
  for (let from = 0; from >= 0; from = words.indexOf(' ', from + 1)) {
    const fields = parseFields(words.slice(from).trim())
    if (fields) return fields
  }
  return []
}

import type { NumberedParagraph } from './numbered-paragraphs.ts'

/** A part of a document as mammoth reads it. */
interface Part {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Part[]
}

/** Paragraphs of the file that mammoth may leave out in a row: deleted text, the other form of a drawing. */
const MOST_LEFT_OUT = 50

/**
 * Makes what puts numbers before the paragraphs of a document, which both come in its order. What mammoth leaves out is passed over:
 * a number only stands before the words it belongs to.
 */
export function withNumbers(paragraphs: readonly NumberedParagraph[]): (document: Part) => Part {
  let next = 0
  const numberOf = (text: string): string => {
    const ahead = paragraphs.slice(next, next + MOST_LEFT_OUT)
    const at = ahead.findIndex((one) => tight(one.text) === text)
    if (at < 0) return ''
    next += at + 1
    return ahead[at]?.number ?? ''
  }
  const numbered = (part: Part): Part => {
    const text = part.type === 'paragraph' ? tight(textOf(part)) : ''
    const number = text === '' ? '' : numberOf(text)
    const children = (part.children ?? []).map(numbered)
    if (number === '') return part.children ? { ...part, children } : part
    return { ...part, children: [{ type: 'run', children: [{ type: 'text', value: number }] }, ...children] }
  }
  return numbered
}

function textOf({ type, value, children = [] }: Part): string {
  return type === 'text' ? (value ?? '') : children.map(textOf).join('')
}

function tight(text: string): string {
  return text.replace(/\s+/gu, '')
}

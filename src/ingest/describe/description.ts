import type { Evidence, Finding } from '../../report/ledger.ts'
import { sliceCodePoints } from '../../text/code-points.ts'
import type { Outline } from '../outline/outline.ts'

/** What the front matter is described from. Text is canonical, in Simplified; nothing here changes it. */
export interface Described {
  readonly canonical: string
  /** The same text in the seed's own script, same length: what is quoted as printed. */
  readonly transcription: string
  readonly outline: Outline
  /** What the emendations read from lines that left the text, in order. */
  readonly reads: readonly Reading[]
}

/** A value an emendation read: `title`, `documentNumber`, or a metadata label such as 发布日期. */
export interface Reading {
  readonly name: string
  readonly value: string
  /** Index of the emendation. */
  readonly emendation: number
}

/** A field's value with what it rests on and what is doubtful about it. */
export interface Conclusion<T> {
  readonly value: T
  readonly evidence: readonly Evidence[]
  readonly findings: readonly Finding[]
}

/** A conclusion without evidence: the source does not say. */
export function unknown<T>(value: T, findings: readonly Finding[] = []): Conclusion<T> {
  return { value, evidence: [], findings }
}

/** Evidence from a span of the canonical text. */
export function fromText(field: string, value: string, span: [number, number], canonical: string): Evidence {
  return { field, value, from: 'text', span, emendation: null, quote: sliceCodePoints(canonical, span[0], span[1]) }
}

/** Evidence from a line that left the text. */
export function fromReading(field: string, value: string, reading: Reading): Evidence {
  return { field, value, from: 'emendation', span: null, emendation: reading.emendation, quote: reading.value }
}

/** The source does not say. */
export function absent(field: string, message: string): Finding {
  return { rule: `absent-${field}`, field, span: null, severity: 'absent', message }
}

/** The source says something that cannot be right, or can be read in more than one way. */
export function doubt(rule: string, field: string, message: string, span: [number, number] | null = null): Finding {
  return { rule, field, span, severity: 'doubt', message }
}

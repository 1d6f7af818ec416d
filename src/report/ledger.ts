import { z } from 'zod'
import { HEADING_FORMS, SEVERITIES } from '../genre/closed-sets.ts'

const offset = z.int().min(0)

/** Half-open `[start, end)` in code points of the canonical text, unless said otherwise. */
const span = z.tuple([offset, offset])

/** One difference between what was received and the transcription. */
const emendation = z.strictObject({
  /** Id of the rule, as listed in `ingest/rules`. */
  rule: z.string().min(1),
  /** Where `corr` stands, in code points of the transcription (same as of the canonical text). */
  at: offset,
  /** What the received text has. */
  sic: z.string(),
  /** What stands in its place: empty for a removal. */
  corr: z.string(),
  /** What was read from the removed text (a title, a date …), by field name. */
  read: z.record(z.string(), z.string()).optional(),
  /** Why, where a person made the emendation. */
  reason: z.string().optional(),
})

/** How the bytes of a text file become the received text, so that they can be made again. */
const encoding = z.strictObject({
  name: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5']),
  bom: z.boolean(),
  /** The line end of most lines. */
  lineEnd: z.enum(['\n', '\r\n', '\r']),
  /** Lines (0-based) that end otherwise. */
  otherLineEnds: z.array(z.tuple([offset, z.enum(['\n', '\r\n', '\r'])])),
  /** Bytes that the named encoding does not make again: code point offset in the received text, code points covered, bytes in hex. */
  bytes: z.array(z.tuple([offset, offset, z.string().regex(/^([0-9a-f]{2})*$/)])),
})

/** Canonical (Simplified) to the seed's script: a character table and the places that differ from it. */
const conversion = z.strictObject({
  /** Character pairs, from then to, concatenated: 关關发發 … */
  pairs: z.string(),
  exceptions: z.array(z.tuple([offset, z.string()])),
})

const sourceLedger = z.strictObject({
  file: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().min(0),
  format: z.enum(['txt', 'html', 'docx', 'pdf']),
  /** Null where the source is no text file. */
  encoding: encoding.nullable(),
  /** What took the text out of a source that is no text file: `received` is then what it found. */
  extractor: z.strictObject({ name: z.string().min(1), version: z.string().min(1) }).optional(),
  emendations: z.array(emendation),
  /** Null where the transcription is already Simplified. */
  conversion: conversion.nullable(),
  /** For a copy that was not chosen: how its transcription differs from the canonical text. */
  differences: z.array(z.strictObject({ at: offset, has: z.string(), instead: z.string() })),
})

const block = z.strictObject({
  id: z.string(),
  kind: z.enum(['heading', 'paragraph']),
  /** Heading level 1 or 2 for a heading block, else null. */
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
  span,
})

const heading = z.strictObject({
  id: z.string(),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  form: z.enum(HEADING_FORMS),
  /** Empty span for a heading that is lost. */
  span,
})

const finding = z.strictObject({
  rule: z.string().min(1),
  /** Front matter field the finding is about, or `text`, or `document`. */
  field: z.string().min(1),
  /** Where in the canonical text; null where it is about the whole. */
  span: span.nullable(),
  severity: z.enum(SEVERITIES),
  /** One Chinese sentence for readers. */
  message: z.string().min(1),
})

const evidence = z.strictObject({
  field: z.string().min(1),
  /** What was concluded. */
  value: z.string(),
  /** Where it was read: the canonical text, an emendation of the chosen source, the gazetteer, or the sidecar. */
  from: z.enum(['text', 'emendation', 'gazetteer', 'sidecar']),
  span: span.nullable(),
  /** Index into the chosen source's emendations when `from` is `emendation`. */
  emendation: offset.nullable(),
  /** The words it rests on, in canonical script. */
  quote: z.string(),
})

/** `ledger.json`: everything needed to make the seed's bytes again from `report.md`, and to doubt it. */
export const ledger = z.strictObject({
  $schema: z.string(),
  id: z.string(),
  /** Version of the rules that made this ledger. */
  rules: z.string(),
  sources: z.array(sourceLedger).min(1),
  blocks: z.array(block),
  outline: z.array(heading),
  findings: z.array(finding),
  evidence: z.array(evidence),
})

export type Ledger = z.infer<typeof ledger>
export type Emendation = Ledger['sources'][number]['emendations'][number]
export type Encoding = NonNullable<Ledger['sources'][number]['encoding']>
export type Conversion = NonNullable<Ledger['sources'][number]['conversion']>
export type SourceLedger = Ledger['sources'][number]
export type Block = Ledger['blocks'][number]
export type Heading = Ledger['outline'][number]
export type Finding = Ledger['findings'][number]
export type Evidence = Ledger['evidence'][number]
export type Span = Finding['span'] & {}

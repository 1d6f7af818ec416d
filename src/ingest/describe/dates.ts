import { FIELD_LABELS } from '../strip/field-labels.ts'
import { absent, type Conclusion, type Described, doubt, fromReading, fromText, type Reading, unknown } from './description.ts'
import { readDate } from './read-date.ts'
import type { Signature } from './signature.ts'

/** The readings of metadata labels that stand for a field, in the order of `FIELD_LABELS`, filled ones only. */
export function labelled(described: Described, field: string): Reading[] {
  return FIELD_LABELS.filter(([, of]) => of === field)
    .flatMap(([label]) => described.reads.filter(({ name }) => name === label))
    .filter(({ value }) => value !== '')
}

/**
 * The date of publication: only from the page's own metadata, never from the signature. Where a page gives no date but
 * that of its updating, that one, in doubt.
 */
export function describePublished(described: Described): Conclusion<string | null> {
  for (const reading of labelled(described, 'published')) {
    const value = readDate(reading.value)
    if (value) return { value, evidence: [fromReading('published', value, reading)], findings: [] }
  }
  for (const reading of labelled(described, 'updated')) {
    const value = readDate(reading.value)
    if (!value) continue
    const message = `网页只载“${reading.name}”${reading.value}，取作发布日期，待核。`
    return { value, evidence: [fromReading('published', value, reading)], findings: [doubt('updated-date', 'published', message)] }
  }
  return unknown(null, [absent('published', '本件未载发布日期。')])
}

/** The date the document bears: its signature, else the metadata's date of making. */
export function describeSigned(described: Described, { date }: Signature): Conclusion<string | null> {
  if (date) {
    return { value: date.value, evidence: [fromText('signed', date.value, date.span, described.canonical)], findings: [] }
  }
  for (const reading of labelled(described, 'signed')) {
    const value = readDate(reading.value)
    if (value) return { value, evidence: [fromReading('signed', value, reading)], findings: [] }
  }
  return unknown(null, [absent('signed', '本件未载成文日期。')])
}

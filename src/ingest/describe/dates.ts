import { FIELD_LABELS } from '../strip/field-labels.ts'
import {
  absent,
  type Conclusion,
  type Described,
  doubt,
  fromReading,
  fromText,
  type Reading,
  unknown,
} from './description.ts'
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
 * that of its updating, or one of issue beside that of making, that one, in doubt.
 */
export function describePublished(described: Described): Conclusion<string | null> {
  const own = firstDate('published', labelled(described, 'published'))
  if (own) return own
  const lesser = firstDate('published', labelled(described, 'updated')) ?? dateOfIssue(described)
  if (!lesser) return unknown(null, [absent('published', '本件未载发布日期。')])
  const [{ quote }] = lesser.evidence as [(typeof lesser.evidence)[number]]
  return { ...lesser, findings: [doubt('updated-date', 'published', `网页未载发布日期，取其所载“${quote}”，待核。`)] }
}

/** The date the document bears: its signature, else the metadata's date of making. */
export function describeSigned(described: Described, { date }: Signature): Conclusion<string | null> {
  if (date) {
    return {
      value: date.value,
      evidence: [fromText('signed', date.value, date.span, described.canonical)],
      findings: [],
    }
  }
  return firstDate('signed', labelled(described, 'signed')) ?? unknown(null, [absent('signed', '本件未载成文日期。')])
}

/** Of two dates of a document, that of issue is the later: 成文日期 and then 发文日期. */
function dateOfIssue(described: Described): Conclusion<string> | null {
  const readings = labelled(described, 'signed')
  const made = readings.find(({ name }) => name.startsWith('成文'))
  return made
    ? firstDate(
        'published',
        readings.filter(({ name }) => name.startsWith('发文')),
      )
    : null
}

function firstDate(field: 'published' | 'signed', readings: readonly Reading[]): Conclusion<string> | null {
  for (const reading of readings) {
    const value = readDate(reading.value)
    if (value) return { value, evidence: [fromReading(field, value, reading)], findings: [] }
  }
  return null
}

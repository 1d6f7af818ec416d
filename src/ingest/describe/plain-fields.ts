import { documentNumberLine } from '../../genre/document-number.ts'
import { sliceCodePoints } from '../../text/code-points.ts'
import { labelled } from './dates.ts'
import { absent, type Conclusion, type Described, fromReading, fromText, unknown } from './description.ts'

/** The document number: its own line or bracket by the title, else the metadata's field. Never a cited document's. */
export function describeDocumentNumber(described: Described): Conclusion<string | null> {
  const own = described.reads.find(({ name }) => name === 'documentNumber')
  if (own) return { value: own.value, evidence: [fromReading('documentNumber', own.value, own)], findings: [] }
  for (const reading of labelled(described, 'documentNumber')) {
    const value = documentNumberLine(reading.value)
    if (value) return { value, evidence: [fromReading('documentNumber', value, reading)], findings: [] }
  }
  return unknown(null, [absent('documentNumber', '本件未载发文字号。')])
}

/** The office a page names as its source. */
export function describeSourceOffice(described: Described): Conclusion<string | null> {
  const reading = labelled(described, 'sourceOffice')[0]
  if (!reading) return unknown(null)
  return { value: reading.value, evidence: [fromReading('sourceOffice', reading.value, reading)], findings: [] }
}

const SALUTATION = /^([\p{Script=Han}、,，()（）\s]{2,60})[:：]$/u
const ADDRESSED = /(?:政府|党委|省委|市委|县委|区委|州委|工委|管委|人大|常委会|政协|委员会|厅|局|办公室|委|办|部|院|党组)(?:[、,，()（）\s]|$)/u

/** Whom the report is addressed to: the first paragraph where it is a salutation. */
export function describeAddressee({ canonical, outline }: Described): Conclusion<string | null> {
  const first = outline.blocks.find(({ kind }) => kind === 'paragraph')
  if (!first) return unknown(null)
  const name = SALUTATION.exec(sliceCodePoints(canonical, first.span[0], first.span[1]))?.[1]
  if (!name || !ADDRESSED.test(name) || /如下|现将/.test(name)) return unknown(null)
  return { value: name.trim(), evidence: [fromText('addressee', name.trim(), first.span, canonical)], findings: [] }
}

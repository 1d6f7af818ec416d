import { documentNumberLine } from '../../genre/document-number.ts'
import { codePointLength, sliceCodePoints } from '../../text/code-points.ts'
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

/** A salutation: bodies and a colon, alone in its paragraph or, where line breaks are lost, before the first sentence. */
const SALUTATION = /^([\p{Script=Han}、,，()（）\s]{2,60}?)[:：](?:$|\s*(?=(?:19|20)\d{2}年|根据|按照|现将|在|为))/u
const ADDRESSED =
  /(?:政府|党委|省委|市委|县委|区委|旗委|盟委|州委|镇委|工委|管委|管委会|人大|常委会|政协|委员会|厅|局|办公室|委|办|部|院|党组)(?:[、,，()（）\s]|$)/u

/** A salutation stands among the first paragraphs, before any heading. */
const FIRST_BLOCKS = 4

/** Whom the report is addressed to. */
export function describeAddressee({ canonical, outline }: Described): Conclusion<string | null> {
  const heading = outline.blocks.findIndex(({ kind }) => kind === 'heading')
  for (const { span } of outline.blocks.slice(0, heading < 0 ? FIRST_BLOCKS : Math.min(heading, FIRST_BLOCKS))) {
    const name = SALUTATION.exec(sliceCodePoints(canonical, span[0], span[1]).trimStart())?.[1]?.trim()
    if (!name || !ADDRESSED.test(name) || /如下|现将|记者|来源/.test(name)) continue
    const words: [number, number] = [span[0], span[0] + codePointLength(name) + 1]
    return { value: name, evidence: [fromText('addressee', name, words, canonical)], findings: [] }
  }
  return unknown(null)
}

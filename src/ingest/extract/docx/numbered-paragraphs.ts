import { listsOf, listsOfStyles, paragraphNumbers } from './numbering.ts'
import { everyNamed, runText, type WordElement, wordXml } from './word-xml.ts'
import { unpackPart, zipDirectory } from './zip-directory.ts'

/** A paragraph as it stands in the file, and what Word prints before it: 一、 or nothing. */
export interface NumberedParagraph {
  readonly number: string
  readonly text: string
}

/** The paragraphs of a document in order, with the numbers Word makes; none where it defines no numbering. */
export async function numberedParagraphs(bytes: Uint8Array): Promise<NumberedParagraph[]> {
  const numbering = await partOf(bytes, 'word/numbering.xml')
  const document = await partOf(bytes, 'word/document.xml')
  if (!numbering || !document) return []
  const styles = await partOf(bytes, 'word/styles.xml')
  const paragraphs = everyNamed(document, 'w:p')
  const numbers = paragraphNumbers(paragraphs, listsOf(numbering), styles ? listsOfStyles(styles) : new Map())
  return paragraphs
    .map((paragraph, i) => ({ number: numbers[i] ?? '', text: runText(paragraph) }))
    .filter(({ text }) => text.trim() !== '')
}

async function partOf(bytes: Uint8Array, name: string): Promise<WordElement | null> {
  const part = zipDirectory(bytes).find((one) => one.name === name)
  if (!part) return null
  const decoder = new TextDecoder()
  let xml = ''
  await unpackPart(bytes, part, (piece) => {
    xml += decoder.decode(piece, { stream: true })
  })
  return wordXml(xml + decoder.decode())
}

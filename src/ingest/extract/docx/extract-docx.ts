import mammoth from 'mammoth'
import { RefusedSeed } from '../../refusal.ts'
import type { Extracted } from '../extracted.ts'
import { pageLines } from '../html/page-lines.ts'
import { pageTree } from '../html/page-tree.ts'
import { type NumberedParagraph, numberedParagraphs } from './numbered-paragraphs.ts'
import { checkUnpackedSize } from './unpacked-size.ts'
import { withNumbers } from './with-numbers.ts'

/** Raised when any document's text may come out differently. */
const VERSION = '3'

/** What mammoth sets behind a note, to lead back to where it is called: no word of the document. */
const WAY_BACK = / ?<a href="#(?:footnote|endnote)-ref-\d+">↑<\/a>/g

const ZIP = [0x50, 0x4b]
const OLE = [0xd0, 0xcf, 0x11, 0xe0]

/**
 * The text of a Word document: a line a paragraph, a line a row of a table, and before a paragraph the number that
 * Word counts by itself: 一、 is not in the file's text, and without it the report has no outline.
 * @throws RefusedSeed when the bytes are no such document, are protected, or unpack to too much
 */
export async function extractDocx(bytes: Uint8Array): Promise<Extracted> {
  if (OLE.every((byte, i) => bytes[i] === byte)) {
    throw new RefusedSeed('format', '文件受密码保护，或是旧版 .doc；请在 Word 中另存为不加密的 .docx 再收录')
  }
  if (!ZIP.every((byte, i) => bytes[i] === byte)) throw new RefusedSeed('format', '文件不是 DOCX；请核对扩展名')
  await checkUnpackedSize(bytes)
  const tree = pageTree(await htmlOf(bytes, await numberedParagraphs(bytes)))
  const lines = pageLines(tree.root, (text) => text).map(({ text }) => text)
  if (lines.length === 0) throw new RefusedSeed('no-text', '文档里没有文字（或只有图片）；请取得文字版再收录')
  return { format: 'docx', extractor: { name: 'docx-paragraphs', version: VERSION }, text: lines.join('\n') }
}

async function htmlOf(bytes: Uint8Array, numbered: readonly NumberedParagraph[]): Promise<string> {
  try {
    const noPicture = mammoth.images.imgElement(async () => ({ src: '' }))
    const options = { convertImage: noPicture, transformDocument: withNumbers(numbered) }
    return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)).value.replace(WAY_BACK, '')
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error)
    throw new RefusedSeed('format', `文件不是完好的 DOCX（${why}）；请重新取得原件`)
  }
}

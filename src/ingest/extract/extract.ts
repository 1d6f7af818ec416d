import { type Refusal, RefusedSeed } from '../refusal.ts'
import type { Extracted } from './extracted.ts'
import { extractHtml } from './html/extract-html.ts'
import { seedFormat } from './seed-format.ts'

/** A file may have this many bytes: pages with pictures in them are large, reports are not. */
const MOST_BYTES = 32_000_000

/**
 * Takes the text out of a seed that is no text file. The same bytes under the same extractor give the same text.
 * @returns null for a text file, which is read as it is
 */
export async function extract(file: string, bytes: Uint8Array): Promise<Extracted | Refusal | null> {
  try {
    return await extractedFrom(file, bytes)
  } catch (error) {
    if (error instanceof RefusedSeed) return { file, kind: error.kind, reason: error.message }
    throw error
  }
}

async function extractedFrom(file: string, bytes: Uint8Array): Promise<Extracted | null> {
  const format = seedFormat(file)
  if (format !== 'txt' && bytes.length === 0) throw new RefusedSeed('empty', '文件为空（0 字节）；请重新取得原件')
  if (format !== 'txt' && bytes.length > MOST_BYTES) {
    throw new RefusedSeed('too-long', `文件超过 ${MOST_BYTES / 1e6} MB；请另存正文再收录`)
  }
  // The readers of documents are large: a run over pages and texts does without them.
  switch (format) {
    case 'html':
      return extractHtml(bytes)
    case 'docx':
      return (await import('./docx/extract-docx.ts')).extractDocx(bytes)
    case 'pdf':
      return (await import('./pdf/extract-pdf.ts')).extractPdf(bytes)
    default:
      return null
  }
}

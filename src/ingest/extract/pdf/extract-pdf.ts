import { getDocumentProxy } from 'unpdf'
import { RefusedSeed } from '../../refusal.ts'
import type { Extracted } from '../extracted.ts'
import { dropRunningLines } from './drop-running-lines.ts'
import { foldRadicals } from './fold-radicals.ts'
import { joinLines } from './join-lines.ts'
import { readingLines } from './page-columns.ts'
import type { PlacedText, PrintedLine } from './printed-line.ts'

/** Raised when any document's text may come out differently. */
const VERSION = '2'

/** No yearly report has more pages. */
const MOST_PAGES = 300

/** Han characters of a text layer that is more than a scanner's stamp. */
const LEAST_HAN = 50

/**
 * The text layer of a PDF as paragraphs: radicals folded, lines joined, headers, footers and page numbers left out.
 * @throws RefusedSeed when the bytes are no PDF, are protected, or are pictures of pages
 */
export async function extractPdf(bytes: Uint8Array): Promise<Extracted> {
  if (!String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-')) {
    throw new RefusedSeed('format', '文件不是 PDF；请核对扩展名')
  }
  const pages = await readPages(bytes)
  const text = joinLines(dropRunningLines(pages)).map(foldRadicals).join('\n')
  if ((text.match(/\p{Script=Han}/gu) ?? []).length < LEAST_HAN) {
    throw new RefusedSeed('no-text', 'PDF 没有文字层（多系扫描件）；请取得文字版，或识别并校对后以 .txt 收录')
  }
  return { format: 'pdf', extractor: { name: 'pdf-lines', version: VERSION }, text }
}

async function readPages(bytes: Uint8Array): Promise<PrintedLine[][]> {
  let document: Awaited<ReturnType<typeof getDocumentProxy>> | undefined
  try {
    document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, maxImageSize: 1 })
    if (document.numPages > MOST_PAGES) {
      throw new RefusedSeed('too-long', `PDF 有 ${document.numPages} 页，年度报告不会这样长；请只收录报告本身`)
    }
    const pages: PrintedLine[][] = []
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent()
      pages.push(readingLines(items.filter((item): item is typeof item & PlacedText => 'str' in item)))
    }
    return pages
  } catch (error) {
    throw error instanceof RefusedSeed ? error : refusal(error)
  } finally {
    await document?.loadingTask.destroy()
  }
}

function refusal(error: unknown): RefusedSeed {
  const { name = '', message = String(error) } = error instanceof Error ? error : {}
  if (name === 'PasswordException') return new RefusedSeed('format', 'PDF 受密码保护；请去除密码后再收录')
  return new RefusedSeed('format', `PDF 已损坏，不能读出（${message.split('\n')[0]}）；请重新取得原件`)
}

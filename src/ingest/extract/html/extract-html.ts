import { detectScript } from '../../../script/detect-script.ts'
import { simplify } from '../../../script/simplify.ts'
import { decode } from '../../decode.ts'
import { RefusedSeed } from '../../refusal.ts'
import type { Extracted } from '../extracted.ts'
import { articleLines } from './article-lines.ts'
import { findArticle } from './find-article.ts'
import { pageLines } from './page-lines.ts'
import { headTitle, metadataLines } from './page-metadata.ts'
import { pageTree } from './page-tree.ts'

/** Raised when any page's text may come out differently. */
const VERSION = '2'

/**
 * The text of a report's page as plain lines, on any site: first what the page's head says of it, as labelled lines,
 * then title, metadata, article, signature and attachments as a reader sees them.
 * @throws RefusedSeed when the bytes are no page or the page has no article
 */
export function extractHtml(bytes: Uint8Array): Extracted {
  const html = decode(bytes).text
  const read = detectScript(html).script === 'zh-Hant' ? simplify : (text: string) => text
  const tree = pageTree(html)
  const lines = pageLines(tree.root, read)
  const article = findArticle(lines, tree.root)
  if (!article) {
    throw new RefusedSeed(
      'no-text',
      '网页里没有成篇的正文（或只是列表，或正文由脚本载入）；请打开文章页，另存正文再收录',
    )
  }
  const text = [...metadataLines(tree, read), ...articleLines(lines, article, headTitle(tree))].join('\n')
  return { format: 'html', extractor: { name: 'html-article', version: VERSION }, text }
}

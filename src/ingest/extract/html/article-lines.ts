import { documentNumberLine } from '../../../genre/document-number.ts'
import { issuerKind } from '../../../genre/issuer-kinds.ts'
import { isTitle } from '../../../genre/title.ts'
import { isDateLine } from '../../describe/read-date.ts'
import { isFurniture } from '../../strip/furniture-vocabulary.ts'
import { parseFields } from '../../strip/parse-fields.ts'
import { type Article, proseOf } from './find-article.ts'
import type { PageLine } from './page-lines.ts'
import type { PageElement } from './page-tree.ts'

/** Lines that are neither title nor metadata may stand this many in a row above an article without ending its head. */
const GAP = 4

/** Elements that a page keeps its own parts in; a header or a footer within an article is the article's. */
const PAGE_PARTS = new Set(['nav', 'footer', 'aside', 'header'])
const OF_ARTICLE = new Set(['header', 'footer'])
const ARTICLES = new Set(['article', 'main'])

/**
 * The lines of a page that are of its report: the article, above it the title and the metadata, below it the signature
 * and the attachments. Menus, lists of links and the site's own lines are not.
 * @param headTitle what the page's head says it is called
 */
export function articleLines(lines: readonly PageLine[], { from, to }: Article, headTitle: string): string[] {
  const head = headOf(lines.slice(0, from), headTitle)
  const article = lines.slice(from, to)
  const lastProse = article.findLastIndex((line) => proseOf(line) > 0)
  const kept = article.filter((line, i) => !isMenu(line) && (i < lastProse || isAttachment(line) || !isLinks(line)))
  return [...head, ...kept, ...tailOf(lines.slice(to))].map(({ text }) => text)
}

/** Walks up from the article as long as titles and metadata keep coming. */
function headOf(above: readonly PageLine[], headTitle: string): PageLine[] {
  let first = above.length
  let strange = 0
  for (let i = above.length - 1; i >= 0 && strange <= GAP; i--) {
    const line = above[i] as PageLine
    if (isHead(line, headTitle)) {
      first = i
      strange = 0
    } else strange++
  }
  return above.slice(first).filter((line) => !isLinks(line) && !isMenu(line) && !isFurniture(line.reading))
}

function isHead(line: PageLine, headTitle: string): boolean {
  const text = line.reading
  if (isMenu(line) || isFurniture(text)) return false
  if (parseFields(text)) return true
  if (isLinks(line) || text.length > 100) return false
  const inHeading = /^h[1-3]$/.test(line.element.name) || /^h[1-3]$/.test(line.element.parent?.name ?? '')
  return (
    inHeading ||
    isTitle(text) ||
    (text.length >= 6 && headTitle.includes(line.text.trim())) ||
    documentNumberLine(text) !== null ||
    issuerKind(text) !== null
  )
}

/** Walks down from the article as long as what comes belongs to a report's end. */
function tailOf(below: readonly PageLine[]): PageLine[] {
  const end = below.findIndex((line) => !isTail(line))
  return below.slice(0, end < 0 ? below.length : end)
}

function isTail(line: PageLine): boolean {
  const text = line.reading
  if (isMenu(line) || isFurniture(text)) return false
  if (isAttachment(line)) return true
  if (isLinks(line) || text.length > 60) return false
  return isDateLine(text) || text.split(/\s+/u).every((name) => issuerKind(name) !== null)
}

/** A named attachment, link or not. */
function isAttachment({ reading }: PageLine): boolean {
  return /^附件\s*(?:\d+\s*)?[:：.]\s*\S/u.test(reading)
}

function isLinks({ linked }: PageLine): boolean {
  return linked > 0.5
}

function isMenu({ element, text }: PageLine): boolean {
  if (text.length > 200) return false
  for (let at: PageElement | null = element; at; at = at.parent) {
    if (PAGE_PARTS.has(at.name) && !(OF_ARTICLE.has(at.name) && isInArticle(at))) return true
  }
  return false
}

function isInArticle(element: PageElement): boolean {
  for (let at = element.parent; at; at = at.parent) if (ARTICLES.has(at.name)) return true
  return false
}

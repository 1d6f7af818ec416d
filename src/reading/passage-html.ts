import type { Element, ElementContent, Properties, Root } from 'hast'
import type { Block } from '../report/ledger.ts'
import type { Report } from '../report/report.ts'
import { cutSpan } from './hast/cut-span.ts'
import { apart } from './hast/element.ts'
import { htmlOf } from './hast/html-of.ts'
import { notesOf } from './notes.ts'
import type { PartPassage } from './part-passages.ts'
import { readingTree } from './reading-tree.ts'
import { within } from './within.ts'

/**
 * The HTML of one of a report's passages away from the report: paragraphs, each with its number, which leads to it on the report's
 * page, as do the numbers of notes. The heading of a passage is left out: its words are the link to it. A part not seen
 * is empty. No ids.
 * @param page address of the report's page
 */
export function passageHtml(report: Report, passage: PartPassage, page: string): string {
  return htmlOf(passageTree(report, readingTree(report, notesOf(report)), passage, page))
}

function passageTree(report: Report, tree: Root, { anchor, span }: PartPassage, page: string): Root {
  const children = report.ledger.blocks.flatMap((block, i): Element[] => {
    const local = span && within(span, block.span)
    const node = tree.children[i]
    const isItsHeading = block.kind === 'heading' && block.id === anchor
    if (!local || isItsHeading || node?.type !== 'element') return []
    return [numbered(elsewhere(cutSpan(node, local), page), block, page)]
  })
  return { type: 'root', children }
}

/** A heading of the report is no heading of the page the passage is read on. */
function numbered(node: Element, { id, kind }: Block, page: string): Element {
  if (kind === 'heading') {
    return { ...node, tagName: 'p', properties: { ...node.properties, className: ['subheading'] } }
  }
  const number = id.slice(1)
  const link = apart('a', { className: ['number'], href: `${page}#${id}`, ariaLabel: `原文第${number}段` }, number)
  return { ...node, children: [link, ...node.children] }
}

/** The same element on another page: without ids, its links to places of the report leading there. */
function elsewhere(node: Element, page: string): Element {
  const { id: _, href, ...rest } = node.properties
  const properties: Properties = typeof href === 'string' ? { ...rest, href: page + href } : rest
  const children = node.children.map(
    (child): ElementContent => (child.type === 'element' ? elsewhere(child, page) : child),
  )
  return { ...node, properties, children }
}

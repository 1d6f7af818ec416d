import type { Element, ElementContent, Root } from 'hast'
import type { Block, Heading } from '../../report/ledger.ts'
import { headingsIn, type Report } from '../../report/report.ts'
import { sliceCodePoints } from '../../text/code-points.ts'
import { element } from '../hast/element.ts'
import { mapBlocks } from '../hast/map-blocks.ts'
import { textUnlessEmpty } from '../hast/wrap-spans.ts'

/**
 * Sets off the leads within paragraphs, (一)… and 一是…, each with its anchor. What follows (一)…, and each 一是… within
 * the paragraph with what follows it, is an `item`, which display begins on a new line: layout only, the paragraph stays one.
 * Must come while a block's text is still one node.
 */
export function setLeads(report: Report): (tree: Root) => Root {
  return (tree) =>
    mapBlocks(tree, report, (node, block) => {
      const text = node.children[0]
      const leads = headingsIn(report, block).filter(({ form }) => form === 'runin' || form === 'inline')
      if (text?.type !== 'text' || leads.length === 0) return node
      return withLeads(node, text.value, localSpans(leads, block))
    })
}

function withLeads(node: Element, text: string, leads: readonly Heading[]): Element {
  const first = leads[0] as Heading
  const children: ElementContent[] = textUnlessEmpty(sliceCodePoints(text, 0, first.span[0]))
  leads.forEach((lead, i) => {
    const words = element(
      'b',
      { className: ['lead', `lead-${lead.level}`], id: lead.id },
      sliceCodePoints(text, ...lead.span),
    )
    const rest = textUnlessEmpty(sliceCodePoints(text, lead.span[1], leads[i + 1]?.span[0]))
    if (lead.level < 3) children.push(words, ...item(rest))
    else children.push(...(lead.span[0] > 0 ? item([words, ...rest]) : [words, ...rest]))
  })
  const opensSection = first.level === 2 && first.span[0] === 0
  return { ...node, properties: { ...node.properties, ...(opensSection && { className: ['led'] }) }, children }
}

function item(children: readonly ElementContent[]): Element[] {
  return children.length === 0 ? [] : [element('span', { className: ['item'] }, ...children)]
}

/** The leads in reading order, their spans counted from the block's start. */
function localSpans(leads: readonly Heading[], block: Block): Heading[] {
  const start = block.span[0]
  return leads
    .map((lead) => ({ ...lead, span: [lead.span[0] - start, lead.span[1] - start] as [number, number] }))
    .sort((a, b) => a.span[0] - b.span[0])
}

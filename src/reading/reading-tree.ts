import type { Root } from 'hast'
import { remark } from 'remark'
import remarkRehype from 'remark-rehype'
import type { Ledger } from '../report/ledger.ts'
import { markdownTree } from '../report/markdown.ts'
import { type Report, spanText } from '../report/report.ts'
import type { Note } from './notes.ts'
import { anchorBlocks } from './steps/anchor-blocks.ts'
import { keepFigures } from './steps/keep-figures.ts'
import { markCitations } from './steps/mark-citations.ts'
import { markNotes } from './steps/mark-notes.ts'
import { markSupplied } from './steps/mark-supplied.ts'
import { setLeads } from './steps/set-leads.ts'
import { setRoles } from './steps/set-roles.ts'
import { widenText } from './steps/widen-text.ts'

/**
 * The blocks of a report as elements with their anchors: text widened, leads set off, what is cited, doubted and supplied marked.
 * What the archive sets beside them (numbers, placeholders, margins) is not here.
 */
export function readingTree(report: Report, notes: readonly Note[]): Root {
  const { ledger, text } = report
  // A report's page and its passages are made one after the other, from one tree.
  if (latest?.ledger !== ledger || latest.text !== text) latest = { ledger, text, tree: treeOf(report, notes) }
  return latest.tree
}

let latest: { readonly ledger: Ledger; readonly text: string; readonly tree: Root } | undefined

/** From the Markdown tree of a report to the elements of its blocks. Made ready once: that takes as long as two steps over a report. */
const toElements = remark().use(remarkRehype).freeze()

function treeOf(report: Report, notes: readonly Note[]): Root {
  const blocks = report.ledger.blocks.map(({ level, span }) => ({ level, text: spanText(report, span) }))
  const steps = [
    anchorBlocks(report),
    widenText(report),
    setRoles(report),
    setLeads(report),
    markCitations(report),
    markNotes(report, notes),
    markSupplied(report, notes),
    keepFigures(report),
  ]
  return steps.reduce((tree, step) => step(tree), toElements.runSync(markdownTree(blocks)))
}

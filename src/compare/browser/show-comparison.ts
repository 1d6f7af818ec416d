import { STRETCH_KINDS, type StretchKind } from '../../reading/stretch-kinds.ts'
import { fill } from '../../search/browser/fill.ts'
import { type Run, sharedLetters, sharedRuns } from '../shared-runs.ts'
import type { ComparedReport } from './compared-report.ts'
import { markRuns, textOf } from './mark-runs.ts'

/** Two reports side by side, part by part, and how much of each stands in the other too. */
export interface Comparison {
  readonly elements: readonly HTMLElement[]
  /** Share of the letters of each report that stand word for word in the other, of 1. */
  readonly shared: { readonly a: number; readonly b: number }
}

/** Sets two reports side by side. What stands in both is marked, with class `shared`. @param root where the templates stand */
export function showComparison(root: ParentNode, a: ComparedReport, b: ComparedReport): Comparison {
  const [inA, inB] = [wordsIn(a), wordsIn(b)]
  // What is looked for is read before anything is marked: both are compared as they are.
  const [runsInA, runsInB] = [sharedRuns(inA.texts, inB.texts), sharedRuns(inB.texts, inA.texts)]
  const shared = { a: mark(inA, runsInA), b: mark(inB, runsInB) }
  const heads = fill(root, 'heads', { a: head(root, a), b: head(root, b) })
  return { elements: [heads, ...STRETCH_KINDS.flatMap((kind) => row(root, kind, a, b))], shared }
}

interface Words {
  readonly blocks: readonly HTMLElement[]
  readonly texts: readonly string[]
}

/** A report's own words, block by block: the placeholder of a lost heading is none of them. */
function wordsIn({ stretches }: ComparedReport): Words {
  const blocks = [...stretches.values()].flat().filter((block) => !block.classList.contains('lost'))
  return { blocks, texts: blocks.map(textOf) }
}

function mark({ blocks, texts }: Words, runs: readonly (readonly Run[])[]): number {
  const counts = texts.map((text, i) => sharedLetters(text, runs[i] ?? []))
  blocks.forEach((block, i) => {
    markRuns(block, runs[i] ?? [], 'shared')
  })
  const all = counts.reduce((sum, count) => sum + count.all, 0)
  return all === 0 ? 0 : counts.reduce((sum, count) => sum + count.shared, 0) / all
}

function head(root: ParentNode, { label, title, page }: ComparedReport): HTMLElement {
  const element = fill(root, 'head', { label, title })
  element.querySelector('a')?.setAttribute('href', page)
  return element
}

/** A row; none where the kind is no statutory part and stands in neither report. */
function row(root: ParentNode, kind: StretchKind, a: ComparedReport, b: ComparedReport): HTMLElement[] {
  const isPart = kind !== 'opening' && kind !== 'other'
  if (!isPart && !a.stretches.has(kind) && !b.stretches.has(kind)) return []
  return [fill(root, `row-${kind}`, { a: side(root, kind, a), b: side(root, kind, b) })]
}

function side(root: ParentNode, kind: StretchKind, report: ComparedReport): DocumentFragment {
  const fragment = document.createDocumentFragment()
  fragment.append(
    fill(root, 'of', { label: report.label }),
    ...(report.stretches.get(kind) ?? [without(root, kind, report)]),
  )
  return fragment
}

/** What stands where a report has no stretch of a kind: how the part stands in it, and the way there. */
function without(root: ParentNode, kind: StretchKind, { parts }: ComparedReport): HTMLElement {
  if (kind === 'opening' || kind === 'other') return fill(root, 'without')
  const part = parts.get(kind)
  const element = fill(root, `without-${part?.status ?? 'absent'}`)
  if (part?.address) element.querySelector('a')?.setAttribute('href', part.address)
  return element
}

import { codePoints } from '../../text/code-points.ts'
import type { Run } from '../shared-runs.ts'

/** What in a block is the archive's and not the report's: numbers of paragraphs and notes. */
const APART = '.number, .ref, .loss'

/** The text of a block that is the report's own. */
export function textOf(block: HTMLElement): string {
  return ownTexts(block)
    .map(({ data }) => data)
    .join('')
}

/** Wraps runs of a block's text, in code points of `textOf(block)`, in elements of a class. */
export function markRuns(block: HTMLElement, runs: readonly Run[], className: string): void {
  let end = 0
  for (const text of ownTexts(block)) {
    const characters = codePoints(text.data)
    const start = end
    end += characters.length
    const local = runs
      .map(([from, to]): Run => [Math.max(0, from - start), Math.min(to - start, characters.length)])
      .filter(([from, to]) => from < to)
    if (local.length > 0) text.replaceWith(...pieces(characters, local, className))
  }
}

function pieces(characters: readonly string[], runs: readonly Run[], className: string): (string | HTMLElement)[] {
  const nodes: (string | HTMLElement)[] = []
  let done = 0
  for (const [from, to] of runs) {
    if (from > done) nodes.push(characters.slice(done, from).join(''))
    const marked = document.createElement('span')
    marked.className = className
    marked.textContent = characters.slice(from, to).join('')
    nodes.push(marked)
    done = to
  }
  if (done < characters.length) nodes.push(characters.slice(done).join(''))
  return nodes
}

function ownTexts(block: HTMLElement): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    if (!text.parentElement?.closest(APART)) texts.push(text)
  }
  return texts
}

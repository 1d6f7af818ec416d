import { MARKED_WORDS } from '../hit-address.ts'
import { rangesIn } from './ranges-in.ts'

/**
 * On a report's page: marks the words its address names, where its address leads, and takes them out of the address, which then can be
 * cited. Nothing is added to the text. A browser that cannot mark shows the paragraph all the same.
 */
export function markHits(page: Document): void {
  const address = new URL(page.location.href)
  const words = address.searchParams.getAll(MARKED_WORDS).filter((word) => word !== '')
  if (words.length === 0) return
  address.searchParams.delete(MARKED_WORDS)
  history.replaceState(history.state, '', address)
  const ranges = rangesIn(places(page, address.hash.slice(1)), words)
  if (ranges.length === 0 || !('highlights' in CSS)) return
  CSS.highlights.set('hit', new Highlight(...ranges))
  bringIntoView(page, ranges)
  // Until a page has loaded, a browser scrolls to where the address leads again and again.
  addEventListener('load', () => requestAnimationFrame(() => bringIntoView(page, ranges)), { once: true })
}

/** The paragraph, and what stands between it and the one before: a hit in a heading leads to the paragraph it introduces. Else the head of the report. */
function places(page: Document, anchor: string): Element[] {
  if (anchor === '') return [...page.querySelectorAll('.report-head')]
  const found: Element[] = []
  let element: Element | null = page.getElementById(anchor)
  do {
    if (element) found.unshift(element)
    element = element?.previousElementSibling ?? null
  } while (element && !element.matches('p[id]'))
  return found
}

/** A long paragraph may begin on the page and say what was asked below it; a heading stands above the paragraph it leads to. */
function bringIntoView(page: Document, ranges: readonly Range[]): void {
  const { clientHeight } = page.documentElement
  const tops = ranges.map((range) => range.getBoundingClientRect().top)
  if (tops.some((top) => top > 0 && top < clientHeight * 0.9)) return
  scrollBy({ top: Math.min(...tops) - clientHeight / 3, behavior: 'instant' })
}

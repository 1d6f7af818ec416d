import type { FoundReport, Hit, ReportCard } from '../found-report.ts'
import { fill, type Slots } from './fill.ts'

/** Passages of a report shown before the reader asks for more. */
const FIRST_HITS = 3

/** A found report: its head, its first passages, and a button for the others. */
export function showReport(root: ParentNode, report: FoundReport): HTMLElement {
  const { id, hits } = report
  const rest = hits.length - FIRST_HITS
  const element = fill(root, 'report', {
    ...headSlots(report),
    count: hits.length,
    hits: fragment(hits.slice(0, FIRST_HITS).map((hit) => showHit(root, id, hit))),
    rest: Math.max(0, rest),
  })
  element.dataset['reportId'] = id
  lead(element, id)
  const more = element.querySelector<HTMLButtonElement>('[data-more-hits]')
  if (more && rest > 0) {
    more.hidden = false
    more.addEventListener('click', () => {
      const others = hits.slice(FIRST_HITS).map((hit) => showHit(root, id, hit))
      element.querySelector('[data-slot="hits"]')?.append(...others)
      more.remove()
      // The button the reader stood on is gone: stand on what it gave.
      others[0]?.querySelector('a')?.focus()
    })
  }
  return element
}

/** A report that is named by the query, apart from the reports that hold it. */
export function showNamed(root: ParentNode, report: ReportCard): HTMLElement {
  const { id, title, supplied } = report
  const element = fill(root, 'named', {
    ...headSlots(report),
    title: supplied ? fill(root, 'supplied', { title }) : title,
  })
  element.dataset['namedReport'] = id
  lead(element, id)
  return element
}

function headSlots({ issuers, year, place }: ReportCard): Slots {
  return { issuers, year, place }
}

function showHit(root: ParentNode, id: string, hit: Hit): HTMLElement {
  const { before, after, anchor } = hit
  const number = anchor === null ? {} : { number: anchor.slice(1) }
  const part = hit.part === null ? [] : [fill(root, `part-${hit.part}`)]
  const where = fragment([fill(root, `in-${hit.in}`, number), ...part])
  const element = fill(root, 'hit', { before, hit: hit.hit, after, where })
  lead(element, id, anchor)
  return element
}

/** Completes the links to reports, each once: the template gives the address of the list of reports, in the page's script. */
function lead(element: HTMLElement, id: string, anchor: string | null = null): void {
  for (const link of element.querySelectorAll<HTMLAnchorElement>('a[data-to-report]')) {
    link.href = `${link.getAttribute('href')}${id}/${anchor === null ? '' : `#${anchor}`}`
    link.removeAttribute('data-to-report')
  }
}

function fragment(elements: readonly HTMLElement[]): DocumentFragment {
  const result = document.createDocumentFragment()
  result.append(...elements)
  return result
}

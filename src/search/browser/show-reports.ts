import type { FoundReport, Hit, ReportCard } from '../found-report.ts'
import { hitAddress } from '../hit-address.ts'
import { fill, filled, type Slots } from './fill.ts'

/** Passages of a report shown before the reader asks for more. */
const FIRST_HITS = 3

/** A found report: its head, its first passages, and a button for the others. */
export function showReport(root: ParentNode, report: FoundReport): HTMLElement {
  const { id, hits } = report
  const rest = hits.length - FIRST_HITS
  const element = fill(root, 'report', {
    ...headSlots(report),
    count: hits.length,
    hits: filled(hits.slice(0, FIRST_HITS).map((hit) => showHit(root, report, hit))),
    rest: Math.max(0, rest),
  })
  element.dataset['reportId'] = id
  lead(element, `${id}/`)
  const more = element.querySelector<HTMLButtonElement>('[data-more-hits]')
  if (more && rest > 0) {
    more.hidden = false
    more.addEventListener('click', () => {
      const others = hits.slice(FIRST_HITS).map((hit) => showHit(root, report, hit))
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
  lead(element, `${id}/`)
  return element
}

function headSlots({ issuers, year, place }: ReportCard): Slots {
  return { issuers, year, place }
}

/** A passage as a line of its own that says whose it is. */
export function showLine(root: ParentNode, report: FoundReport, hit: Hit): HTMLElement {
  const { issuers, year } = report
  const element = showHit(root, report, hit, [fill(root, 'of', { issuers, year })])
  element.dataset['reportId'] = report.id
  return element
}

function showHit(root: ParentNode, report: FoundReport, hit: Hit, of: readonly HTMLElement[] = []): HTMLElement {
  const { before, after } = hit
  const where = filled([...of, ...whereOf(root, hit)])
  const element = fill(root, 'hit', { before, hit: hit.hit, after, where })
  lead(element, hitAddress(report, hit))
  return element
}

/** Where a passage stands, in words: 第6段, and the statutory part. */
export function whereOf(root: ParentNode, { in: place, anchor, part }: Hit): HTMLElement[] {
  const number = anchor === null ? {} : { number: anchor.slice(1) }
  return [fill(root, `in-${place}`, number), ...(part === null ? [] : [fill(root, `part-${part}`)])]
}

/** Completes the links to reports, each once: the template gives the address of the list of reports, in the page's script. */
function lead(element: HTMLElement, address: string): void {
  for (const link of element.querySelectorAll<HTMLAnchorElement>('a[data-to-report]')) {
    link.href = `${link.getAttribute('href')}${address}`
    link.removeAttribute('data-to-report')
  }
}

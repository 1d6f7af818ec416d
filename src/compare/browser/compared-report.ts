import type { Part, PartStatus } from '../../genre/closed-sets.ts'
import { PART_STATUSES, PARTS } from '../../genre/closed-sets.ts'
import { STRETCH_KINDS, type StretchKind } from '../../reading/stretch-kinds.ts'

/** How a part stands in a report, and the address of its passage; null where it was not seen. */
interface ComparedPart {
  readonly status: PartStatus
  readonly address: string | null
}

/** A report as its own page shows it, taken apart for comparison. */
export interface ComparedReport {
  readonly id: string
  /** Address of its page, in the script of the comparison. */
  readonly page: string
  /** Issuer and year. */
  readonly label: string
  readonly title: string
  /** Its blocks by the kind of stretch they stand in, in reading order. The elements may be shown as they are, once. */
  readonly stretches: ReadonlyMap<StretchKind, readonly HTMLElement[]>
  readonly parts: ReadonlyMap<Part, ComparedPart>
}

/**
 * Reads a report off its page. What the page sets beside the text (notes in the margin) stays there; links lead to it.
 * @returns null where the document is no report's page
 */
export function comparedReport(page: string, from: Document): ComparedReport | null {
  const id = from.querySelector<HTMLElement>('main[data-report-id]')?.dataset['reportId']
  const body = from.querySelector<HTMLElement>('article.body[data-label]')
  if (!id || !body) return null
  return {
    id,
    page,
    label: body.dataset['label'] ?? '',
    title: from.querySelector('h1')?.textContent?.trim() ?? '',
    stretches: stretchesOf(body, page),
    parts: partsOf(from, page),
  }
}

/** A block that names no kind is of the kind of the block before it; the placeholder of a lost heading belongs to the block behind it. */
function stretchesOf(body: HTMLElement, page: string): Map<StretchKind, HTMLElement[]> {
  const stretches = new Map<StretchKind, HTMLElement[]>()
  let kind: StretchKind = 'opening'
  let waiting: HTMLElement[] = []
  for (const child of body.querySelectorAll<HTMLElement>(':scope > :not(.margin)')) {
    waiting.push(elsewhere(child, page))
    if (child.classList.contains('lost')) continue
    kind = STRETCH_KINDS.find((known) => known === child.dataset['stretch']) ?? kind
    stretches.set(kind, [...(stretches.get(kind) ?? []), ...waiting])
    waiting = []
  }
  return stretches
}

function partsOf(from: Document, page: string): Map<Part, ComparedPart> {
  return new Map(
    PARTS.map((part) => {
      const entry = from.querySelector(`[data-part="${part}"]`)
      const mark = entry?.querySelector('.mark')
      const anchor = entry?.querySelector('a')?.getAttribute('href')
      const status = PART_STATUSES.find((known) => mark?.classList.contains(known)) ?? 'absent'
      return [part, { status, address: anchor ? page + anchor : null }]
    }),
  )
}

/** A block on another page: without ids, its links leading back, and no heading of that page. */
function elsewhere(block: HTMLElement, page: string): HTMLElement {
  const copy = document.importNode(block, true)
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id')
  for (const link of copy.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    link.setAttribute('href', page + link.getAttribute('href'))
  }
  const paragraph = document.createElement('p')
  paragraph.className = /^H\d$/.test(copy.tagName) ? `${copy.className} subheading`.trim() : copy.className
  paragraph.append(...copy.childNodes)
  return paragraph
}

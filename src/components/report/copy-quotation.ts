import type { Citation } from '../../exports/citation.ts'
import { blocksOfText, passagesBetween, quotationText } from '../../exports/quotation.ts'
import { canCopy, copyText } from './copy-text.ts'
import { readerOf } from './reader-of.ts'
import { reportBlocks, type SelectedPlaces, selectedPlaces } from './selected-places.ts'

/** What a quotation is made from: what the archive keeps, not what the page shows. */
interface Quotable {
  /** The canonical text, block by block. */
  readonly blocks: readonly string[]
  readonly citation: Citation
}

/**
 * Offers to copy the words selected in the text as a quotation, where the browser can copy and once the canonical text has come:
 * a page may copy right behind a click only. Without it nothing is offered, and copying stays the browser's.
 */
export function copyQuotation(page: Document): void {
  const bar = page.querySelector<HTMLElement>('.quotation-bar')
  const button = bar?.querySelector('button')
  const article = page.querySelector('[data-report-text]')
  if (!bar || !button || !article || !canCopy()) return
  let selected: SelectedPlaces | null = null
  let quotable: Quotable | null = null
  let coming: Promise<Quotable | null> | null = null

  page.addEventListener('selectionchange', async () => {
    const selection = page.getSelection()
    selected = selection?.rangeCount ? selectedPlaces(article, selection.getRangeAt(0)) : null
    if (selected && !quotable) {
      coming ??= fetchQuotable(bar, reportBlocks(article).length)
      quotable = await coming
      coming = null
    }
    bar.hidden = selected === null || quotable === null
  })
  // A press would otherwise end the selection before the click is heard.
  button.addEventListener('pointerdown', (event) => event.preventDefault())
  button.addEventListener('click', () => {
    if (!selected || !quotable) return
    const { start, end, anchor } = selected
    const quotation = quotationText({
      passages: passagesBetween(quotable.blocks, start, end),
      citation: quotable.citation,
      reader: { ...readerOf(page), anchor },
      notes: notesOf(page, button),
    })
    copyText(quotation, button)
  })
}

/** The exported text and record of the report. Null where they did not come, or are of another build than the page. */
async function fetchQuotable({ dataset }: HTMLElement, count: number): Promise<Quotable | null> {
  const wanted = [dataset['file'] ?? '', dataset['record'] ?? '']
  const [text, record] = await Promise.all(wanted.map((address) => fetch(address).catch(() => null)))
  if (!text?.ok || !record?.ok) return null
  const blocks = blocksOfText(await text.text())
  const { cite } = (await record.json()) as { cite: { legal: Citation } }
  return blocks.length === count ? { blocks, citation: cite.legal } : null
}

function notesOf(page: Document, { dataset }: HTMLElement): string[] {
  const derived = page.documentElement.lang === 'zh-Hant' ? dataset['textDerived'] : undefined
  return [derived, dataset['textSource']].filter((note) => note !== undefined)
}

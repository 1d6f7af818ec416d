import type { Citation } from '../../exports/citation.ts'
import { blocksOfText, passagesBetween, quotationText } from '../../exports/quotation.ts'
import { canCopy, copyText } from './copy-text.ts'
import { reportBlocks, type SelectedPlaces, selectedPlaces } from './selected-places.ts'

/**
 * Offers to copy the words selected in the text as a quotation, where the browser can copy and once the canonical text has come:
 * a page may copy right behind a click only. Without it nothing is offered, and copying stays the browser's.
 */
export function copyQuotation(page: Document, now: Date): void {
  const bar = page.querySelector<HTMLElement>('[data-quotation]')
  const button = bar?.querySelector('button')
  const article = page.querySelector('[data-report-text]')
  if (!bar || !button || !article || !canCopy()) return
  let selected: SelectedPlaces | null = null
  let blocks: string[] | null = null
  let coming: Promise<string[] | null> | null = null

  page.addEventListener('selectionchange', async () => {
    const selection = page.getSelection()
    selected = selection?.rangeCount ? selectedPlaces(article, selection.getRangeAt(0)) : null
    if (selected && !blocks) {
      coming ??= canonicalBlocks(bar.dataset['reportFile'] ?? '', reportBlocks(article).length)
      blocks = await coming
      coming = null
    }
    bar.hidden = selected === null || blocks === null
  })
  // A press would otherwise end the selection before the click is heard.
  button.addEventListener('pointerdown', (event) => event.preventDefault())
  button.addEventListener('click', () => {
    if (!selected || !blocks) return
    const { start, end, anchor } = selected
    const quotation = quotationText({
      passages: passagesBetween(blocks, start, end),
      citation: JSON.parse(bar.dataset['quotation'] ?? '[]') as Citation,
      reader: { day: now.toLocaleDateString('sv'), anchor },
      notes: notesOf(page, button),
    })
    copyText(quotation, button)
  })
}

/** What the archive keeps, not what the page shows: the blocks of the exported text. Null where it did not come, or is of another build. */
async function canonicalBlocks(address: string, count: number): Promise<string[] | null> {
  const answer = await fetch(address).catch(() => null)
  if (!answer?.ok) return null
  const blocks = blocksOfText(await answer.text())
  return blocks.length === count ? blocks : null
}

function notesOf(page: Document, { dataset }: HTMLElement): string[] {
  const derived = page.documentElement.lang === 'zh-Hant' ? dataset['textDerived'] : undefined
  return [derived, dataset['textSource']].filter((note) => note !== undefined)
}

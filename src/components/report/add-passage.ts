import { withPassage } from '../../archive/problem-address.ts'
import { selectedPlaces } from './selected-places.ts'

/** Each link that reports a problem takes the passage being read along, and the words last selected in the text. */
export function addPassage(page: Document): void {
  const text = page.querySelector('article.body')
  let quotation = ''
  let anchor = ''
  page.addEventListener('selectionchange', () => {
    const selection = page.getSelection()
    if (!text || !selection || selection.isCollapsed || !text.contains(selection.anchorNode)) return
    quotation = selection.toString()
    anchor = selectedPlaces(text, selection.getRangeAt(0))?.anchor ?? ''
  })
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[data-problem]')) {
    const { href } = link
    for (const event of ['click', 'auxclick', 'contextmenu'] as const) {
      link.addEventListener(event, () => {
        const { origin, pathname, hash } = page.location
        const address = origin + pathname + (anchor ? `#${anchor}` : hash)
        link.href = withPassage(href, { address, quotation })
      })
    }
  }
}

import { type ReaderFact, readerFact } from '../../exports/reader-facts.ts'
import { readerOf } from './reader-of.ts'

/** Fills the blanks of every citation of the page with the day and the passage its address names, and again when that changes. */
export function fillCitations(page: Document): void {
  const blanks = Array.from(page.querySelectorAll<HTMLElement>('[data-fact]'), (blank) => ({
    blank,
    unfilled: blank.textContent,
  }))

  function fill(): void {
    const reader = readerOf(page)
    for (const { blank, unfilled } of blanks) {
      const { fact, textBefore = '', textAfter = '' } = blank.dataset
      const known = readerFact(fact as ReaderFact, reader)
      blank.textContent = known === null ? unfilled : textBefore + known + textAfter
    }
  }

  fill()
  page.defaultView?.addEventListener('hashchange', fill)
}

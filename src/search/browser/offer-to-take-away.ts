import { fill } from './fill.ts'
import type { SearchView } from './search-view.ts'
import { csvOf, download } from './take-away.ts'

/** Lets the reader save or copy the passages shown, as CSV, and tells when that is done. */
export function offerToTakeAway(root: HTMLElement, view: SearchView): void {
  const note = root.querySelector('[data-taken]')
  const copy = root.querySelector<HTMLButtonElement>('button[data-copy-csv]')
  const told = (name: string): void => note?.replaceChildren(fill(root, name, { count: view.lines().length }))
  root.querySelector('button[data-save-csv]')?.addEventListener('click', () => {
    download(csvOf(root, view.lines()), 'concordance.csv')
    told('saved')
  })
  // Only over a secure connection is there a clipboard.
  if (!navigator.clipboard) copy?.remove()
  copy?.addEventListener('click', async () => {
    await navigator.clipboard.writeText(csvOf(root, view.lines()).replace(/^\uFEFF/, ''))
    told('copied')
  })
}

import { readSearchAddress } from '../search-address.ts'
import { indexClient } from './index-client.ts'
import { offerToTakeAway } from './offer-to-take-away.ts'
import { resultKeys } from './result-keys.ts'
import { readForm, writeForm } from './search-form.ts'
import { searchHistory } from './search-history.ts'
import { searchView } from './search-view.ts'
import { searchShower } from './show-search.ts'
import { watchControls } from './watch-controls.ts'
import { watchLinks } from './watch-links.ts'
import { wholeCharacters } from './whole-characters.ts'

/** Brings a search page to life: controls and links write the address, and the address is what is searched and shown. */
export function searchPage(root: HTMLElement): void {
  const form = root.querySelector('form') as HTMLFormElement
  const box = form.elements.namedItem('q') as HTMLInputElement
  const results = root.querySelector('[data-search-results]') as HTMLElement
  const view = searchView(root)
  const index = indexClient(new URL(root.dataset['index'] ?? '', location.href).href, view.received)
  const address = searchHistory()
  const show = searchShower(view, index)

  const forget = watchControls(root, { form, box }, (manner) => {
    address.remember(readForm(form), manner)
    showAddress()
  })

  function showAddress(): void {
    forget()
    carryToOtherScript(location.search)
    show(address.current())
  }

  function follow(): void {
    address.settle()
    writeForm(form, address.current())
    showAddress()
  }

  watchLinks(root, (search) => {
    address.remember(readSearchAddress(search), 'chosen')
    follow()
  })
  retryIn(root, showAddress)
  foldFilters(root)
  resultKeys(box, results)
  wholeCharacters(results)
  offerToTakeAway(root, view)
  box.addEventListener('focus', index.warm, { once: true })
  addEventListener('popstate', follow)
  follow()
}

/** Takes the query along to the same page in the other script. */
function carryToOtherScript(search: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-script-switch]')) link.search = search
}

/** After a failed download: when the reader says so, or when there is a connection again. */
function retryIn(root: HTMLElement, retry: () => void): void {
  root.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('button[data-retry]')) retry()
  })
  addEventListener('online', () => {
    if (root.querySelector('button[data-retry]')) retry()
  })
}

/** Where there is one column, what narrows a search would stand between the reader and what was found. */
function foldFilters(root: HTMLElement): void {
  const filters = root.querySelector('details')
  if (!filters) return
  filters.open = !matchMedia('(width < 68rem)').matches
  filters.dataset['ready'] = ''
}

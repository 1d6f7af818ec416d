import { readSearchAddress, type SearchState } from '../search-address.ts'
import { indexClient } from './index-client.ts'
import { offerToTakeAway } from './offer-to-take-away.ts'
import { resultKeys } from './result-keys.ts'
import { readForm, writeForm } from './search-form.ts'
import { type Manner, searchHistory } from './search-history.ts'
import { searchView } from './search-view.ts'
import { searchShower } from './show-search.ts'
import { wholeCharacters } from './whole-characters.ts'

/** Milliseconds without a keystroke after which what is typed is looked up. */
const PAUSE = 150

/** Brings a search page to life: controls write the address, and the address is what is searched and shown. */
export function searchPage(root: HTMLElement): void {
  const form = root.querySelector('form') as HTMLFormElement
  const filters = root.querySelector('details')
  const box = form.elements.namedItem('q') as HTMLInputElement
  const results = root.querySelector('[data-search-results]') as HTMLElement
  const view = searchView(root)
  const index = indexClient(new URL(root.dataset['index'] ?? '', location.href).href, view.received)
  const address = searchHistory()
  const show = searchShower(view, index)
  let pause: ReturnType<typeof setTimeout> | undefined

  function showAddress(): void {
    clearTimeout(pause)
    carryToOtherScript(location.search)
    show(address.current())
  }

  function go(state: SearchState, manner: Manner): void {
    address.remember(state, manner)
    showAddress()
  }

  function follow(): void {
    address.settle()
    writeForm(form, address.current())
    showAddress()
  }

  function onInput(event: Event): void {
    clearTimeout(pause)
    // What an input method has not yet composed is not yet a query.
    if (event instanceof InputEvent && event.isComposing) return
    if (event.target === box) pause = setTimeout(() => go(readForm(form), 'typed'), PAUSE)
    else go(readForm(form), 'chosen')
  }

  /** A link to another search of this page is followed without loading it again. */
  function onClick(event: MouseEvent): void {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.target.closest('button[data-retry]')) showAddress()
    const link = event.target.closest<HTMLAnchorElement>('a[data-ask]')
    if (!link) return
    event.preventDefault()
    address.remember(readSearchAddress(link.search), 'chosen')
    follow()
  }

  // Where there is one column, what narrows a search would stand between the reader and what was found.
  if (filters) {
    filters.open = !matchMedia('(width < 68rem)').matches
    filters.dataset['ready'] = ''
  }
  // The controls belong to the form by its id and stand outside it: their events pass here.
  root.addEventListener('input', onInput)
  root.addEventListener('compositionend', onInput)
  root.addEventListener('click', onClick)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    go(readForm(form), 'chosen')
  })
  box.addEventListener('focus', index.warm, { once: true })
  resultKeys(box, results)
  wholeCharacters(results)
  offerToTakeAway(root, view)
  addEventListener('popstate', follow)
  addEventListener('online', () => {
    if (root.querySelector('[data-retry]')) showAddress()
  })
  follow()
}

/** Takes the query along to the same page in the other script. */
function carryToOtherScript(search: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-script-switch]')) link.search = search
}

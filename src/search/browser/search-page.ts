import type { SearchState } from '../search-address.ts'
import { indexClient } from './index-client.ts'
import { readForm, writeForm } from './search-form.ts'
import { type Manner, searchHistory } from './search-history.ts'
import { searchView } from './search-view.ts'
import { searchShower } from './show-search.ts'

/** Milliseconds without a keystroke after which what is typed is looked up. */
const PAUSE = 150

/** Brings a search page to life: controls write the address, and the address is what is searched and shown. */
export function searchPage(root: HTMLElement): void {
  const form = root.querySelector('form') as HTMLFormElement
  const filters = root.querySelector('details')
  const box = form.elements.namedItem('q') as HTMLInputElement
  const view = searchView(root)
  const index = indexClient(new URL(root.dataset['index'] ?? '', location.href).href)
  const address = searchHistory()
  const show = searchShower(view, index)
  let pause: ReturnType<typeof setTimeout> | undefined

  function showAddress(): void {
    clearTimeout(pause)
    view.carry(location.search)
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

  // Where there is one column, what narrows a search would stand between the reader and what was found.
  if (filters && matchMedia('(width < 68rem)').matches) filters.open = false
  // The controls belong to the form by its id and stand outside it: their events pass here.
  root.addEventListener('input', onInput)
  root.addEventListener('compositionend', onInput)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    go(readForm(form), 'chosen')
  })
  box.addEventListener('focus', index.warm, { once: true })
  view.onAll(() => go({ ...address.current(), all: true }, 'chosen'))
  view.onRetry(showAddress)
  addEventListener('popstate', follow)
  follow()
}

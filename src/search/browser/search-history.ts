import { readSearchAddress, type SearchState, writeSearchAddress } from '../search-address.ts'

/** How a search came about: `typed`, one key after another, or `chosen` at once, by a control or Enter. */
export type Manner = 'typed' | 'chosen'

/** Writes searches into the address. */
export interface SearchHistory {
  readonly current: () => SearchState
  /** Each search gets an entry in the browser's history, a query being typed only one. */
  readonly remember: (state: SearchState, manner: Manner) => void
  /** What the reader types next is a new query. */
  readonly settle: () => void
}

export function searchHistory(): SearchHistory {
  let typing = false
  const current = (): SearchState => readSearchAddress(location.search)
  return {
    current,
    remember(state, manner) {
      const address = writeSearchAddress(state)
      if (address !== writeSearchAddress(current())) {
        const write = manner === 'typed' && typing ? 'replaceState' : 'pushState'
        history[write](null, '', address || location.pathname)
      }
      typing = manner === 'typed'
    },
    settle() {
      typing = false
    },
  }
}

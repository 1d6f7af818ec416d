import type { Script } from '../../report/closed-sets.ts'
import type { Answer } from '../answer.ts'
import { type SearchState, writeSearchAddress } from '../search-address.ts'
import { fill } from './fill.ts'
import { showNamed, showReport } from './show-reports.ts'

/** What the page shows of a search. */
export interface SearchView {
  /** The script the page is in. */
  readonly script: Script
  readonly idle: (state: SearchState) => void
  readonly loading: (state: SearchState) => void
  readonly done: (state: SearchState, answer: Answer) => void
  /** @param forGood the browser cannot search at all, so there is no use in trying again */
  readonly failed: (state: SearchState, forGood: boolean) => void
  /** Takes the query along to the same page in the other script. */
  readonly carry: (search: string) => void
  readonly onAll: (listener: () => void) => void
  readonly onRetry: (listener: () => void) => void
}

/** Milliseconds after which a reader is told that the search is under way. */
const PATIENCE = 300

/** @param root the element of the page that holds the status, the results and the templates */
export function searchView(root: HTMLElement): SearchView {
  const status = root.querySelector('[data-search-status]') as HTMLElement
  const results = root.querySelector('[data-search-results]') as HTMLElement
  let late: ReturnType<typeof setTimeout> | undefined

  /** Sets what is so. */
  function mark(state: 'idle' | 'loading' | 'done' | 'error', { query }: SearchState): void {
    clearTimeout(late)
    status.dataset['query'] = query
    status.dataset['state'] = state
  }

  function clear(): void {
    delete status.dataset['total']
    results.replaceChildren()
  }

  function idle(state: SearchState): void {
    clear()
    status.replaceChildren(fill(root, state.query.trim() === '' ? 'idle' : 'too-short'))
    mark('idle', state)
  }

  return {
    script: document.documentElement.lang === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans',
    idle,
    loading(state) {
      mark('loading', state)
      delete status.dataset['total']
      // What was said and shown stays until there is something new, or until that takes long: nothing flickers at a keystroke.
      late = setTimeout(() => status.replaceChildren(fill(root, 'loading')), PATIENCE)
    },
    done(state, answer) {
      if (!answer.asked) return idle(state)
      const named = answer.named ? [showNamed(root, answer.named)] : []
      const more = answer.reports.length < answer.total ? [moreLink(state, answer)] : []
      results.replaceChildren(...named, ...answer.reports.map((report) => showReport(root, report)), ...more)
      status.dataset['total'] = String(answer.total)
      status.replaceChildren(outcome(state, answer), ...ignored(answer))
      mark('done', state)
    },
    failed(state, forGood) {
      clear()
      status.replaceChildren(fill(root, forGood ? 'unsupported' : 'failed'))
      mark('error', state)
    },
    carry(search) {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-script-switch]')) link.search = search
    },
    onAll: (listener) => onClick(results, 'a[data-all]', listener),
    onRetry: (listener) => onClick(status, 'button[data-retry]', listener),
  }

  function moreLink(state: SearchState, { total }: Answer): HTMLElement {
    const element = fill(root, 'all', { total })
    element.querySelector('a')?.setAttribute('href', writeSearchAddress({ ...state, all: true }))
    return element
  }

  function outcome(state: SearchState, { total, searched, reports }: Answer): HTMLElement {
    const query = state.query.trim()
    if (total === 0) return fill(root, 'none', { query })
    if (reports.length < total) return fill(root, 'some', { query, total, shown: reports.length })
    const count = reports.reduce((sum, { hits }) => sum + hits.length, 0)
    if (isNarrowed(state)) return fill(root, 'narrowed', { query, total, count })
    if (total === searched) return fill(root, 'everywhere', { query, total, count })
    return fill(root, 'found', { query, total, count, others: searched - total })
  }

  /** Says which words were too short to be looked up. */
  function ignored({ tooShort }: Answer): HTMLElement[] {
    if (tooShort.length === 0) return []
    const words = document.createDocumentFragment()
    words.append(...tooShort.map((word) => fill(root, 'word', { word })))
    return [fill(root, 'ignored', { words })]
  }
}

function isNarrowed({ region, from, to, level, kind }: SearchState): boolean {
  return [region, from, to, level, kind].some((filter) => filter !== null)
}

/** One listener for elements that come and go. */
function onClick(parent: HTMLElement, selector: string, listener: () => void): void {
  parent.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest(selector)) return
    event.preventDefault()
    listener()
  })
}

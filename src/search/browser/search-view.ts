import type { Script } from '../../genre/closed-sets.ts'
import type { Answer } from '../answer.ts'
import type { Line } from '../concordance.ts'
import { type SearchState, writeSearchAddress } from '../search-address.ts'
import { fill, filled } from './fill.ts'
import type { showCounts } from './show-counts.ts'
import { showOutcome } from './show-outcome.ts'
import { showLine, showNamed, showReport } from './show-reports.ts'
import { showSuggestions } from './show-suggestions.ts'
import { shownLines } from './take-away.ts'

/** What the page shows of a search. */
export interface SearchView {
  /** The script the page is in. */
  readonly script: Script
  readonly idle: (state: SearchState, why: 'idle' | 'too-short' | 'only-unwanted') => void
  readonly loading: (state: SearchState) => void
  /** @param bytes of the index that have come so far; told while a search is under way for long */
  readonly received: (bytes: number) => void
  /** @param charts draws how what was found is spread */
  readonly done: (state: SearchState, answer: Answer, charts: typeof showCounts) => void
  /** @param forGood the browser cannot search at all, so there is no use in trying again */
  readonly failed: (state: SearchState, forGood: boolean) => void
  /** The passages shown, in their order. */
  readonly lines: () => readonly Line[]
}

/** Milliseconds after which a reader is told that the search is under way. */
const PATIENCE = 300

/** @param root the element of the page that holds the status, the results and the templates */
export function searchView(root: HTMLElement): SearchView {
  const [status, results, counts] = ['status', 'results', 'counts'].map(
    (name) => root.querySelector(`[data-search-${name}]`) as HTMLElement,
  ) as [HTMLElement, HTMLElement, HTMLElement]
  const takeAway = root.querySelector('[data-take-away]') as HTMLElement
  const script: Script = document.documentElement.lang === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans'
  let late: ReturnType<typeof setTimeout> | undefined
  let lines: readonly Line[] = []

  /** Sets what is so. */
  function mark(state: 'idle' | 'loading' | 'done' | 'error', { query }: SearchState): void {
    clearTimeout(late)
    status.dataset['query'] = query
    status.dataset['state'] = state
  }

  function show(said: readonly Node[], found: readonly Node[], bars: readonly Node[]): void {
    status.replaceChildren(...said)
    results.replaceChildren(...found)
    keepFocus(counts, () => counts.replaceChildren(...bars))
    takeAway.hidden = lines.length === 0
  }

  function clear(message: string): void {
    delete status.dataset['total']
    lines = []
    show([fill(root, message)], [], [])
  }

  return {
    script,
    lines: () => lines,
    idle(state, why) {
      clear(why)
      mark('idle', state)
    },
    loading(state) {
      // The hints the page came with are for those who have not asked yet.
      if (status.dataset['query'] === undefined) status.replaceChildren()
      mark('loading', state)
      delete status.dataset['total']
      // What was said and shown stays until there is something new, or until that takes long: nothing flickers at a keystroke.
      late = setTimeout(() => status.replaceChildren(fill(root, 'loading')), PATIENCE)
    },
    received(bytes) {
      const place = status.querySelector('[data-received]')
      if (place) place.replaceChildren(fill(root, 'received', { kilobytes: Math.ceil(bytes / 1000) }))
    },
    done(state, answer, charts) {
      lines = shownLines(answer.reports, state, script)
      const named = answer.named ? [showNamed(root, answer.named)] : []
      const more = answer.reports.length < answer.total ? [moreLink(root, state, answer)] : []
      const found = [
        ...showSuggestions(root, answer.suggested),
        ...named,
        ...passages(root, state, answer, lines),
        ...more,
      ]
      status.dataset['total'] = String(answer.total)
      show(showOutcome(root, state, answer), found, charts(root, state, answer))
      mark('done', state)
    },
    failed(state, forGood) {
      clear(forGood ? 'unsupported' : 'failed')
      mark('error', state)
    },
  }
}

/** By report, or as one list where that is ordered by its words. */
function passages(root: ParentNode, { sort }: SearchState, { reports }: Answer, lines: readonly Line[]): HTMLElement[] {
  if (sort !== 'before' && sort !== 'after') return reports.map((report) => showReport(root, report))
  if (lines.length === 0) return []
  return [fill(root, 'concordance', { lines: filled(lines.map(({ report, hit }) => showLine(root, report, hit))) })]
}

function moreLink(root: ParentNode, state: SearchState, { total }: Answer): HTMLElement {
  const element = fill(root, 'all', { total })
  element.querySelector('a')?.setAttribute('href', writeSearchAddress({ ...state, all: true }))
  return element
}

/** A bar that was chosen is drawn anew; who stood on it stands on it still. */
function keepFocus(counts: HTMLElement, change: () => void): void {
  const name = counts.querySelector<HTMLElement>('a:focus')?.dataset['bar']
  change()
  if (name !== undefined) counts.querySelector<HTMLElement>(`a[data-bar="${name}"]`)?.focus()
}

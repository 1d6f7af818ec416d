import type { Answer, ShorterPhrase } from '../answer.ts'
import { type SearchState, writeSearchAddress } from '../search-address.ts'
import { fill, filled } from './fill.ts'

/** What a search came to, in sentences. */
export function showOutcome(root: ParentNode, state: SearchState, answer: Answer): HTMLElement[] {
  return [outcome(root, state, answer), ...shorter(root, state, answer.shorter), ...ignored(root, answer)]
}

function outcome(root: ParentNode, state: SearchState, { total, searched, reports }: Answer): HTMLElement {
  const query = state.query.trim()
  if (total === 0) return fill(root, isNarrowed(state) ? 'none-narrowed' : 'none', { query })
  if (reports.length < total) return fill(root, 'some', { query, total, shown: reports.length })
  const count = reports.reduce((sum, { hits }) => sum + hits.length, 0)
  if (isNarrowed(state)) return fill(root, 'narrowed', { query, total, count })
  if (total === searched) return fill(root, 'everywhere', { query, total, count })
  return fill(root, 'found', { query, total, count, others: searched - total })
}

/** What of the query does occur, each a search of its own. */
function shorter(root: ParentNode, state: SearchState, phrases: readonly ShorterPhrase[]): HTMLElement[] {
  if (phrases.length === 0) return []
  const links = phrases.map(({ typed, total }) => {
    const element = fill(root, 'shorter-phrase', { phrase: typed, total })
    element.querySelector('a')?.setAttribute('href', writeSearchAddress({ ...state, query: typed, all: false }))
    return element
  })
  return [fill(root, 'shorter', { phrases: filled(links) })]
}

/** Says which words were too short to be looked up. */
function ignored(root: ParentNode, { tooShort }: Answer): HTMLElement[] {
  if (tooShort.length === 0) return []
  return [fill(root, 'ignored', { words: filled(tooShort.map((word) => fill(root, 'word', { word }))) })]
}

function isNarrowed({ region, from, to, level, kind }: SearchState): boolean {
  return [region, from, to, level, kind].some((filter) => filter !== null)
}

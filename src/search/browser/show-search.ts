import type { SearchState } from '../search-address.ts'
import { type IndexClient, NoModuleWorkers } from './index-client.ts'
import type { SearchView } from './search-view.ts'

/** Reports shown before the reader asks for all. */
const FIRST_REPORTS = 10

/** Reports whose passages are shown as one list, before the reader asks for all. */
const FIRST_REPORTS_AS_LINES = 30

/** Two letters or digits, however far apart: less cannot be a query, so nothing is downloaded for it. */
const WORTH_ASKING = /[\p{L}\p{N}].*[\p{L}\p{N}]/su

/** Returns what shows the search of a state. An answer that comes after a later question is not shown. */
export function searchShower(view: SearchView, index: IndexClient): (state: SearchState) => Promise<void> {
  let latest = 0
  return async (state) => {
    const turn = ++latest
    if (!WORTH_ASKING.test(state.query)) return view.idle(state, state.query.trim() === '' ? 'idle' : 'too-short')
    view.loading(state)
    const question = { state, script: view.script, limit: limitOf(state) }
    const outcome = await Promise.all([index.ask(question), import('./show-counts.ts')]).catch((error: Error) => error)
    if (turn !== latest) return
    if (outcome instanceof Error) return view.failed(state, outcome instanceof NoModuleWorkers)
    const [answer, { showCounts }] = outcome
    if (answer.asked === 'something') view.done(state, answer, showCounts)
    else view.idle(state, answer.asked === 'unwanted' ? 'only-unwanted' : 'too-short')
  }
}

function limitOf({ all, sort }: SearchState): number {
  if (all) return Number.MAX_SAFE_INTEGER
  return sort === 'before' || sort === 'after' ? FIRST_REPORTS_AS_LINES : FIRST_REPORTS
}

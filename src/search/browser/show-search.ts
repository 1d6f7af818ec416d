import type { SearchState } from '../search-address.ts'
import { type IndexClient, NoModuleWorkers } from './index-client.ts'
import type { SearchView } from './search-view.ts'

/** Reports shown before the reader asks for all. */
const FIRST_REPORTS = 10

/** Two letters or digits, however far apart: less cannot be a query, so nothing is downloaded for it. */
const WORTH_ASKING = /[\p{L}\p{N}].*[\p{L}\p{N}]/su

/** Returns what shows the search of a state. An answer that comes after a later question is not shown. */
export function searchShower(view: SearchView, index: IndexClient): (state: SearchState) => Promise<void> {
  let latest = 0
  return async (state) => {
    const turn = ++latest
    if (!WORTH_ASKING.test(state.query)) return view.idle(state)
    view.loading(state)
    const limit = state.all ? Number.MAX_SAFE_INTEGER : FIRST_REPORTS
    const outcome = await index.ask({ state, script: view.script, limit }).catch((error: Error) => error)
    if (turn !== latest) return
    if (outcome instanceof Error) view.failed(state, outcome instanceof NoModuleWorkers)
    else view.done(state, outcome)
  }
}

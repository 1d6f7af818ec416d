import { fill } from '../../search/browser/fill.ts'
import type { ComparedReport } from './compared-report.ts'
import { showComparison } from './show-comparison.ts'

/** What the page shows of a comparison. */
export interface CompareView {
  /** Fewer than two are chosen, or the same twice. */
  readonly idle: (why: 'none' | 'one' | 'same') => void
  readonly loading: () => void
  readonly done: (a: ComparedReport, b: ComparedReport) => void
  /** `unknown`: there is no report of that id. `failed`: it did not come, and may on another try. */
  readonly error: (why: 'unknown' | 'failed', id: string) => void
}

export function compareView(root: HTMLElement, comparison: HTMLElement): CompareView {
  const status = root.querySelector('[data-compare-status]') as HTMLElement

  function tell(state: 'idle' | 'loading' | 'done' | 'error', message: HTMLElement): void {
    status.replaceChildren(message)
    status.dataset['state'] = state
  }

  return {
    idle(why) {
      comparison.replaceChildren()
      tell('idle', fill(root, `idle-${why}`))
    },
    loading() {
      tell('loading', fill(root, 'loading'))
    },
    done(a, b) {
      const { elements, shared } = showComparison(root, a, b)
      comparison.replaceChildren(...elements)
      const percents = { 'a-share': percent(shared.a), 'b-share': percent(shared.b) }
      const message =
        shared.a === 0 ? fill(root, 'nothing-shared') : fill(root, 'shared', { a: a.label, b: b.label, ...percents })
      tell('done', message)
    },
    error(why, id) {
      comparison.replaceChildren()
      tell('error', fill(root, why, why === 'unknown' ? { id } : {}))
    },
  }
}

/** Whole percents, and never 0 of something that is there. */
function percent(share: number): string {
  return share > 0 && share < 0.005 ? '<1' : String(Math.round(share * 100))
}

import type { Page } from 'playwright-core'

/** A passage as the page shows it. */
export interface ShownPassage {
  readonly href: string
  readonly before: string
  readonly hit: string
  readonly after: string
}

/** What the search page shows for one query. */
export interface ShownAnswer {
  readonly query: string
  readonly state: string
  readonly total: string | null
  readonly ids: readonly string[]
  /** The first passages of each report. */
  readonly passages: readonly ShownPassage[]
}

/** Asks an open search page many queries, one after the other, by its address. */
export function askSearch(page: Page, queries: readonly string[]): Promise<ShownAnswer[]> {
  return page.evaluate(async (all) => {
    const status = document.querySelector<HTMLElement>('[data-search-status]')
    if (!status) throw new Error('this is no search page')

    function settled(query: string): Promise<void> {
      return new Promise((resolve) => {
        const look = () => {
          if (status?.dataset['query'] !== query || status.dataset['state'] === 'loading') return
          observer.disconnect()
          resolve()
        }
        const observer = new MutationObserver(look)
        observer.observe(status as HTMLElement, { attributes: true })
        look()
      })
    }

    function words(parent: Element, selector: string): string {
      return parent.querySelector(selector)?.textContent ?? ''
    }

    const answers: ShownAnswer[] = []
    for (const query of all) {
      history.pushState(null, '', `?${new URLSearchParams({ q: query, all: '1' })}`)
      dispatchEvent(new PopStateEvent('popstate'))
      await settled(query)
      answers.push({
        query,
        state: status.dataset['state'] ?? '',
        total: status.dataset['total'] ?? null,
        ids: [...document.querySelectorAll<HTMLElement>('[data-report-id]')].map(
          (hit) => hit.dataset['reportId'] ?? '',
        ),
        passages: [...document.querySelectorAll<HTMLAnchorElement>('[data-report-id] li a')].map((link) => ({
          href: link.href,
          before: words(link, '.before'),
          hit: words(link, 'mark'),
          after: words(link, '.after'),
        })),
      })
    }
    return answers
  }, queries)
}

import type { Page } from 'playwright-core'

/** One question to the search page. */
interface Ask {
  readonly query: string
  /** All results, or the first ten. */
  readonly all: boolean
  /** Where the pages of the script it is asked in begin: `/` or `/zh-hant/`. */
  readonly folder: string
}

/** What the search page answered. */
export interface Asked {
  readonly ids: readonly string[]
  readonly total: number
  /** From the question to the answer on the page. */
  readonly milliseconds: number
}

/** Asks a question, on the search page if it is open, else by opening it. */
export async function askOnce(page: Page, { query, all, folder }: Ask): Promise<Asked> {
  const address = `?${new URLSearchParams({ q: query, ...(all && { all: '1' }) })}`
  const isOpen = new URL(page.url()).pathname === `${folder}search/`
  if (!isOpen) await page.goto(`${folder}search/${address}`)
  return page.evaluate(askAndWait, { address, query, isOpen })
}

/** Runs in the page. */
async function askAndWait(ask: { address: string; query: string; isOpen: boolean }): Promise<Asked> {
  const status = document.querySelector<HTMLElement>('[data-search-status]')
  if (!status) throw new Error('this is no search page')
  const start = performance.now()
  if (ask.isOpen) {
    history.pushState(null, '', ask.address)
    dispatchEvent(new PopStateEvent('popstate'))
  }
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (status.dataset['query'] !== ask.query || status.dataset['state'] === 'loading') return
      observer.disconnect()
      resolve()
    }
    const observer = new MutationObserver(look)
    observer.observe(status, { attributes: true })
    look()
  })
  if (status.dataset['state'] === 'error') throw new Error(`${ask.query}: the search failed`)
  return {
    ids: [...document.querySelectorAll<HTMLElement>('[data-report-id]')].map((hit) => hit.dataset['reportId'] ?? ''),
    total: Number(status.dataset['total'] ?? 0),
    milliseconds: performance.now() - start,
  }
}

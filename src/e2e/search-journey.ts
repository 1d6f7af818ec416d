import type { Locator, Page } from 'playwright-core'
import { afterEach, beforeEach, expect } from 'vitest'
import { type Reader, reader } from './reader.ts'

/** A reader who searches, anew in each test of a file, and who must not meet with trouble. */
export interface SearchJourney {
  /** The window of the test that runs. */
  readonly page: Page
  /** Waits until the search is in a state. */
  readonly inState: (state: string) => Promise<void>
  /** Reports found. */
  readonly total: () => Promise<number>
  readonly box: () => Locator
  /** Opens the search page on a search, and waits for what it finds. @param folder where the pages of a script begin */
  readonly search: (query: string | Record<string, string>, folder?: string) => Promise<void>
}

/** Gives each test of a file a browser window of its own. To be called once, outside of tests. */
export function searchJourney(): SearchJourney {
  let visitor: Reader

  beforeEach(async () => {
    visitor = await reader()
  })

  afterEach(async () => {
    const { troubles } = visitor
    await visitor.leave()
    expect(troubles).toEqual([])
  })

  const inState = (state: string): Promise<void> =>
    visitor.page.locator(`[data-search-status][data-state="${state}"]`).waitFor()
  return {
    get page() {
      return visitor.page
    },
    inState,
    total: async () => Number(await visitor.page.locator('[data-search-status]').getAttribute('data-total')),
    box: () => visitor.page.getByRole('searchbox'),
    search: async (query, folder = '/') => {
      await visitor.page.goto(`${folder}search/?${new URLSearchParams(query)}`)
      await inState('done')
    },
  }
}

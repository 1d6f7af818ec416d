import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'

/** Someone at a browser, and everything that went wrong before their eyes. */
export interface Reader {
  readonly page: Page
  /** Words in the console, errors of scripts, requests that failed or went to another host, in order. */
  readonly troubles: string[]
  leave(): Promise<void>
}

/** Opens a browser window of its own. Relative addresses start at the site built for the root of its host. */
export async function reader(options: BrowserContextOptions = {}): Promise<Reader> {
  const browser = await chromium.connect(inject('ws'))
  const context = await browser.newContext({ baseURL: inject('origin'), ...options })
  const page = await context.newPage()
  const troubles: string[] = []
  const note = (trouble: string) => troubles.push(`${page.url()}: ${trouble}`)
  page.on('console', (message) => note(`console ${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => note(`error: ${error.message}`))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // A reader who goes on before everything has come ends what was still coming.
    if (reason !== 'net::ERR_ABORTED') note(`request failed: ${request.url()} ${reason}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) note(`${response.status()} for ${response.url()}`)
  })
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') note(`third-party request: ${request.url()}`)
  })
  return { page, troubles, leave: () => browser.close() }
}

import { resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type ServedSite, serveSite } from '../../scripts/serve/serve-site.ts'
import { launchBrowser } from './launch-browser.ts'
import { runBuild, TEST_PLACE } from './run-build.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Origin of the site built for `/`, without a slash at its end. */
    origin: string
    /** Address of the same site built for a sub-path: origin and `/archive/`. */
    underSubPath: string
    /** Folder of the site built for `/`. */
    folder: string
    /** Where Playwright reaches the browser: `chromium.connect(inject('ws'))`. */
    ws: string
  }
}

const SUB_PATH = '/archive/'

/** Builds the site for the root of a host and for a sub-path, serves both, and starts the browser. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = resolve('.cache/e2e/root')
  const atRoot = await buildAndServe('/', folder)
  const below = await buildAndServe(SUB_PATH, resolve('.cache/e2e/sub-path'))
  const browser = await launchBrowser()
  project.provide('origin', atRoot.origin)
  project.provide('underSubPath', below.origin + SUB_PATH)
  project.provide('folder', folder)
  project.provide('ws', browser.wsEndpoint())
  return async () => {
    await Promise.all([browser.close(), atRoot.close(), below.close()])
  }
}

async function buildAndServe(base: string, folder: string): Promise<ServedSite> {
  const { code, said } = await runBuild({ ...TEST_PLACE, BASE_PATH: base, ARCHIVE_OUT: folder })
  if (code !== 0) throw new Error(`the site could not be built for ${base}\n${said}`)
  return serveSite({ folder, base, port: 0 })
}

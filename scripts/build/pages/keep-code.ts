import { readdir, rename } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { BundledPages } from './bundle-pages.ts'

/** Where Astro keeps the code of prerendered pages while it builds, below its output, and how it names their module. */
const PRERENDER = '.prerender'
const ENTRY = /^prerender-entry\..*\.mjs$/

/**
 * Has Astro compile the pages and render none: keeps the code that would.
 * @param folder gets the code; there is no such folder yet
 * @param keep is told what the code needs to be run
 */
export function keepCode(folder: string, keep: (bundled: BundledPages) => Promise<void>): AstroIntegration {
  let out = ''
  let routes: ReadonlyMap<string, { readonly styles: readonly unknown[] }> = new Map()
  return {
    name: 'keep-code',
    hooks: {
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir)
      },
      'astro:build:setup': ({ pages, target }) => {
        if (target === 'server') routes = pages
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'keep-code',
          async getStaticPaths() {
            await rename(join(out, PRERENDER), folder)
            const entry = (await readdir(folder)).find((name) => ENTRY.test(name))
            if (!entry) throw new Error(`${folder}: Astro made no module that matches ${ENTRY}, as version 7 does`)
            const styles = Array.from(routes, ([route, page]) => [route, page.styles] as const)
            await keep({ entry: join(basename(folder), entry), styles })
            return []
          },
          render: () => Promise.reject(new Error('no page is rendered while the code is made')),
        })
      },
    },
  }
}

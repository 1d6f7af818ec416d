import { fork } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { bundleParts } from './bundle-parts.ts'

/** The style sheets of each route, by Astro's key of it, as Astro describes them. */
export type RouteStyles = readonly (readonly [route: string, styles: readonly unknown[]])[]

/** What Astro makes of the templates. */
export interface BundledPages {
  /** The module of the pages, below the folder of the bundle. */
  readonly entry: string
  readonly styles: RouteStyles
}

/**
 * Has Astro make everything of a site that is not a page: the code that renders pages, style sheets, browser code. In a process of its own,
 * which gives back all the memory that compiling takes before pages are rendered.
 * @param root of the project
 * @param folder gets the parts: see `bundleParts`; there is no such folder yet
 * @throws when it cannot be made; Astro has then said why on standard error
 */
export async function bundlePages(root: string, folder: string): Promise<BundledPages> {
  const child = fork(fileURLToPath(new URL('bundle-process.ts', import.meta.url)), [root, folder], {
    // Astro keeps the code of pages beside its output where that is below the folder it runs in, and elsewhere where it is not.
    cwd: root,
    // Whatever the caller runs in (tests set another), what is published is the production site.
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('exit', resolve))
  if (code !== 0) throw new Error('the templates of the pages could not be compiled: see what Astro says above')
  return JSON.parse(await readFile(bundleParts(folder).record, 'utf8'))
}

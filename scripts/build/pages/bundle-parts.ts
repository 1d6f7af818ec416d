import { join } from 'node:path'

/** Where the parts of a bundle of pages are, in its folder. */
export interface BundleParts {
  /** The code that renders pages. */
  readonly code: string
  /** The files every site has: style sheets, browser code, what lies in `public/`. */
  readonly files: string
  /** What is known of the bundle. */
  readonly record: string
}

/** The parts of the bundle in a folder. */
export function bundleParts(folder: string): BundleParts {
  return { code: join(folder, 'code'), files: join(folder, 'files'), record: join(folder, 'bundle.json') }
}

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { toTraditional } from '../../src/script/door.ts'
import { simplifiedResidue } from '../../src/script/simplified-residue.ts'
import type { BuiltPage } from './check/built-site.ts'
import { pageFacts } from './check/page-facts.ts'
import { pathOf, scriptOf, twinOf } from './check/page-files.ts'
import { digest } from './digest.ts'
import { keptText } from './kept-text.ts'
import { serveTasks } from './worker-pool.ts'

/** One page to derive. Folders are absolute. */
export interface PageToDerive {
  readonly folder: string
  readonly file: string
  readonly base: string
  /** Where derived pages are kept between builds. */
  readonly cache: string
  /** Digest of the door: see `doorDigest`. */
  readonly door: string
}

/** Writes the Traditional twin of a page; true where it was kept from an earlier build. */
async function derive({ folder, file, base, cache, door }: PageToDerive): Promise<boolean> {
  const html = await readFile(join(folder, file), 'utf8')
  const key = digest(door, base, file, html)
  const { text, kept } = await keptText(join(cache, file), key, () => toTraditional(html, { base, path: pathOf(file) }))
  const twin = join(folder, twinOf(file))
  await mkdir(dirname(twin), { recursive: true })
  await writeFile(twin, text)
  return kept
}

/** Reads a built page for the checks. */
async function inspect({ folder, file }: { readonly folder: string; readonly file: string }): Promise<BuiltPage> {
  const html = await readFile(join(folder, file), 'utf8')
  const residue = scriptOf(file) === 'zh-Hant' ? simplifiedResidue(html) : []
  return { ...pageFacts(file, html), residue: residue.map(({ char, context }) => `${char} in ${context}`) }
}

const tasks = { derive, inspect }

/** What page workers do. */
export type PageTasks = typeof tasks

serveTasks(tasks)

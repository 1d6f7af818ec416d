import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type HeldAt, heldReport } from '../../src/archive/held-report.ts'
import { toTraditional } from '../../src/script/door.ts'
import { htmlTokens } from '../../src/script/html-tokens.ts'
import { simplifiedResidue } from '../../src/script/simplified-residue.ts'
import { type IndexedPages, indexPages, type PagesToIndex } from '../search-index/index-pages.ts'
import { indexWords } from '../search-index/index-words.ts'
import { writeNames } from '../search-index/write-names.ts'
import { changedWords, type ReadPage } from './check/interface-reads-back.ts'
import { pageFacts } from './check/page-facts.ts'
import { pathOf, scriptOf, twinOf } from './check/page-files.ts'
import type { Changes, FormerPage } from './check-changes.ts'
import { openPageApp, type PageApp, type PageBody, type PagePath } from './pages/page-app.ts'
import type { PageBundle } from './pages/page-bundle.ts'
import { readRow } from './read-row.ts'
import { readRecord, type SiteOfRecord } from './site-record.ts'
import { claimSpare, type Spare } from './spare-folder.ts'
import { serveTasks } from './worker-pool.ts'

/** The pages of an archive. */
interface Pages {
  readonly bundle: PageBundle
  /** Path the site stands under. */
  readonly base: string
}

/** The paths of templates that give one page each. */
async function lonePaths({ bundle, base }: Pages): Promise<PagePath[]> {
  return (await pageApp(bundle, base)).lonePaths()
}

/** Every path of the site. */
async function paths({ bundle, base }: Pages): Promise<PagePath[]> {
  return (await pageApp(bundle, base)).paths()
}

/** Renders pages into a folder, absolute; each Simplified one with its Traditional twin. */
async function render({ bundle, base, folder, paths }: PagesToRender): Promise<void> {
  const app = await pageApp(bundle, base)
  for (const path of paths) {
    try {
      press(folder, path.file, await app.render(path), base)
    } catch (error) {
      throw new Error(`${path.file}: ${error instanceof Error ? error.message : error}`)
    }
  }
}

interface PagesToRender extends Pages {
  readonly folder: string
  readonly paths: readonly PagePath[]
}

/** A thread renders from one bundle. */
function pageApp(bundle: PageBundle, base: string): Promise<PageApp> {
  app ??= openPageApp(bundle, base)
  return app
}

let app: Promise<PageApp> | undefined

/** Writes a rendered file; a Simplified page with its Traditional twin. */
function press(folder: string, file: string, own: PageBody, base: string): void {
  write(join(folder, file), own)
  if (!file.endsWith('.html') || scriptOf(file) !== 'zh-Hans') return
  const html = typeof own === 'string' ? own : textOf(own)
  write(join(folder, twinOf(file)), toTraditional(html, { base, path: pathOf(file) }))
}

/** The text of a page's bytes, which nobody needs any more: they are given back at once, and do not lie about until what is old is swept. */
function textOf({ buffer, byteOffset, byteLength }: Exclude<PageBody, string>): string {
  const text = Buffer.from(buffer, byteOffset, byteLength).toString('utf8')
  if (buffer.byteLength === byteLength) buffer.transfer(0)
  return text
}

/** One call after another: a thread of its own need not wait aside, and that costs a third of asking for it. */
function write(path: string, content: string | Uint8Array): void {
  const folder = dirname(path)
  if (!made.has(folder)) mkdirSync(folder, { recursive: true })
  if (made.size >= MOST_MADE) made.clear()
  made.add(folder)
  writeFileSync(path, content)
}

/** Folders that were made lately. What is in one folder is written one after another, and a site has as many folders as pages. */
const made = new Set<string>()
const MOST_MADE = 256

/** One page to derive: the folder it is in, absolute, its file there, and the path the site stands under. */
interface PageToDerive {
  readonly folder: string
  readonly file: string
  readonly base: string
}

/** Writes the Traditional twin of a page. */
async function derive({ folder, file, base }: PageToDerive): Promise<void> {
  const html = await readFile(join(folder, file), 'utf8')
  const twin = join(folder, twinOf(file))
  await mkdir(dirname(twin), { recursive: true })
  await writeFile(twin, toTraditional(html, { base, path: pathOf(file) }))
}

/** A built page: `path` is where it is, `file` what it is to the site. */
interface PageToRead {
  readonly path: string
  readonly file: string
}

/** Reads a built page for the checks. */
function inspect({ path, file }: PageToRead): ReadPage {
  const html = readFileSync(path, 'utf8')
  const isTraditional = scriptOf(file) === 'zh-Hant'
  const tokens = htmlTokens(html)
  const residue = isTraditional ? simplifiedResidue(html, tokens) : []
  return {
    ...pageFacts(file, html, tokens),
    residue: residue.map(({ char, context }) => `${char} in ${context}`),
    changedWords: isTraditional ? [] : changedWords(html, tokens),
  }
}

/** A page that has changed, and where it is as it was, if it was there. */
interface PageThatChanged extends PageToRead {
  readonly before: string | null
}

/** Reads pages that have changed. As they were they were checked when they were made: their words are not looked at again. */
function inspectChanges(pages: readonly PageThatChanged[]): Changes {
  const former = ({ file, before }: PageThatChanged): FormerPage[] => {
    if (before === null) return []
    const { ids, links } = pageFacts(file, readFileSync(before, 'utf8'))
    return [{ file, ids, links }]
  }
  return { now: pages.map(inspect), before: pages.flatMap(former) }
}

/** Takes the spare of the site in a folder: see `claimSpare`. What the record of the site says of it is not sent back. */
async function claimRecordedSpare({ out, record }: SiteOfRecord): Promise<Pick<Spare, 'linked'> | null> {
  const spare = await claimSpare(out, (await readRecord(record))?.spare ?? null)
  return spare && { linked: spare.linked }
}

/** Indexes reports, which come as where they are held. */
function indexHeld({ folder, pages: all }: PagesToIndex<HeldAt>): IndexedPages {
  const held = ({ folder: own, front, digest }: HeldAt) => heldReport(own, front, digest)
  return indexPages({ folder, pages: all.map(({ report, ...page }) => ({ ...page, report: held(report) })) })
}

const tasks = {
  read: readRow,
  lonePaths,
  paths,
  render,
  derive,
  inspect,
  inspectChanges,
  claimRecordedSpare,
  indexPages: indexHeld,
  indexWords,
  writeNames,
}

/** What page workers do. */
export type PageTasks = typeof tasks

serveTasks(tasks)

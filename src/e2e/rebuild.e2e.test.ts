import { mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { writeSeeds } from '../../scripts/bench/bench-folders.ts'
import { madeSeeds } from '../../scripts/bench/made-seeds.ts'
import { filesBelow } from '../../scripts/build/files-below.ts'
import { reportFiles, reportFolder, writeAside } from '../../scripts/ingest/content-store.ts'
import { runIngest } from '../../scripts/ingest/run-ingest.ts'
import { readReports, reportFolders } from '../archive/content-folder.ts'
import { formatPublished } from '../archive/published.ts'
import { runBuild } from './run-build.ts'

const BUILDS = 240_000
const REPORTS = 8

let scratch = ''
const at = (...path: string[]) => join(scratch, ...path)
const content = () => at('content')

/** Takes the first of the made-up seeds in. The builds themselves have none: they read content alone. */
async function takeIn(count: number): Promise<void> {
  await writeSeeds(at('seeds'), madeSeeds(count))
  await runIngest({ seeds: at('seeds'), content: content(), mode: 'accept', today: '2026-01-01' })
}

const place = (out: string, cache: string) => ({
  ARCHIVE_SEEDS: at('none'),
  ARCHIVE_CONTENT: content(),
  ARCHIVE_OUT: at(out),
  ARCHIVE_CACHE: at(cache),
  SITE_URL: 'https://archive.test',
})

async function build(out: string, cache: string): Promise<string> {
  const { code, said } = await runBuild(place(out, cache))
  expect(code, said).toBe(0)
  return said
}

/** Every file of the site with its bytes. */
async function bytesOfSite(): Promise<Map<string, string>> {
  const files = await filesBelow(at('site'))
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(at('site', file), 'latin1')] as const)),
  )
}

/** Files that are not the same in the site as it was brought up to date and in one made from nothing. */
async function differences(): Promise<string[]> {
  await rm(at('cold'), { recursive: true, force: true })
  await rm(at('cold-cache'), { recursive: true, force: true })
  await build('cold', 'cold-cache')
  const bytes = (folder: string, file: string) => readFile(at(folder, file)).catch(() => Buffer.from('no such file'))
  const files = new Set([...(await filesBelow(at('site'))), ...(await filesBelow(at('cold')))])
  const different = await Promise.all(
    Array.from(files, async (file) => ((await bytes('site', file)).equals(await bytes('cold', file)) ? [] : [file])),
  )
  return different.flat()
}

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'rebuild-'))
  await takeIn(REPORTS)
  await build('site', 'cache')
}, BUILDS)

test(
  'a build does nothing when nothing has changed',
  async () => {
    expect(await build('site', 'cache')).toContain('Nothing has changed')
  },
  BUILDS,
)

test(
  'a report added and one edited give the same bytes as a site made from nothing, and other reports are not touched',
  async () => {
    await takeIn(REPORTS + 1)
    const [edited, other] = await readReports(content())
    if (!edited || !other) throw new Error('there are no reports')
    const report = { ...edited, front: { ...edited.front, sourceOffice: '法治调研处' } }
    await writeAside(join(content(), reportFolder(report)), reportFiles(report))
    const page = at('site', 'zh-hant', 'reports', other.front.id, 'index.html')
    const { mtimeMs } = await stat(page)
    await build('site', 'cache')
    expect((await stat(page)).mtimeMs).toBe(mtimeMs)
    expect(await differences()).toEqual([])
  },
  BUILDS,
)

test(
  'a build that is killed leaves the site as it was, and the next one makes it right',
  async () => {
    await takeIn(REPORTS + 2)
    const stood = await bytesOfSite()
    for (const step of ['read', 'render', 'derive', 'index']) {
      const { code, said } = await runBuild(place('site', 'cache'), { killedAfter: step })
      expect(code, said).toBeNull()
      expect(await bytesOfSite()).toEqual(stood)
    }
    await runBuild(place('site', 'cache'), { killedAfter: 'check' })
    const stands = await bytesOfSite()
    await build('site', 'cache')
    expect(await differences()).toEqual([])
    // While the new site takes its place, it is one or the other that stands, and it is whole.
    expect([stood, await bytesOfSite()]).toContainEqual(stands)
  },
  BUILDS,
)

test(
  'a report renamed and one withdrawn give the same bytes as a site made from nothing, and readers find the way',
  async () => {
    const [moved = '', gone = ''] = await reportFolders(content())
    const [old, lost] = [moved, gone].map((folder) => folder.split('/').at(-1) ?? '') as [string, string]
    await giveNewId(moved, old, `${old}-2`)
    await rm(gone, { recursive: true })
    await writeFile(
      join(content(), 'published.jsonl'),
      formatPublished([
        { kind: 'report', id: lost, address: `reports/${lost}/`, since: '2026-01-01' },
        {
          kind: 'tombstone',
          id: lost,
          address: `reports/${lost}/`,
          since: '2026-02-01',
          title: '误收的报告',
          reason: '误收',
        },
      ]),
    )
    await build('site', 'cache')
    expect(await differences()).toEqual([])
    expect(await readFile(at('site', 'zh-hant', 'reports', lost, 'index.html'), 'utf8')).toContain('誤收')
  },
  BUILDS,
)

async function giveNewId(folder: string, old: string, id: string): Promise<void> {
  const place = join(dirname(folder), id)
  await rename(folder, place)
  for (const name of ['report.md', 'ledger.json']) {
    const text = await readFile(join(place, name), 'utf8')
    await writeFile(join(place, name), text.replace(old, id).replace('formerIds: []', `formerIds: [${old}]`))
  }
}

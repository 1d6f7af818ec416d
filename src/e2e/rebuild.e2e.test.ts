import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { readReports, reportFolders } from '../archive/content-folder.ts'
import { formatPublished } from '../archive/published.ts'
import { runBuild } from './run-build.ts'
import { type ScratchArchive, scratchArchive } from './scratch-archive.ts'

const BUILDS = 240_000
const REPORTS = 8

let archive: ScratchArchive
const content = () => archive.at('content')

/** Files that are not the same in the site as it was brought up to date and in one made from nothing. */
async function differences(): Promise<string[]> {
  await archive.buildCold()
  return archive.differences('site', 'cold')
}

beforeAll(async () => {
  archive = await scratchArchive('rebuild')
  await archive.takeIn(REPORTS)
  await archive.build('site', 'cache')
}, BUILDS)

test(
  'a build does nothing when nothing has changed',
  async () => {
    expect(await archive.build('site', 'cache')).toContain('Nothing has changed')
  },
  BUILDS,
)

test(
  'a report added and one edited give the same bytes as a site made from nothing, and other reports are not touched',
  async () => {
    await archive.takeIn(REPORTS + 1)
    const [edited, other] = await readReports(content())
    if (!edited || !other) throw new Error('there are no reports')
    await archive.write({ ...edited, front: { ...edited.front, sourceOffice: '法治调研处' } })
    const page = archive.at('site', 'zh-hant', 'reports', other.front.id, 'index.html')
    const { mtimeMs } = await stat(page)
    await archive.build('site', 'cache')
    expect((await stat(page)).mtimeMs).toBe(mtimeMs)
    expect(await differences()).toEqual([])
  },
  BUILDS,
)

test(
  'a report edited in a site whose pages somebody has changed gives the same bytes as a site made from nothing',
  async () => {
    const [edited, spoiled, lost] = await readReports(content())
    if (!edited || !spoiled || !lost) throw new Error('there are no reports')
    await archive.write({ ...edited, front: { ...edited.front, sourceOffice: '法治督察处' } })
    const pageOf = ({ front }: typeof edited) => archive.at('site', 'reports', front.id, 'index.html')
    await writeFile(pageOf(spoiled), 'spoiled')
    await rm(pageOf(lost))
    await archive.build('site', 'cache')
    expect(await differences()).toEqual([])
  },
  BUILDS,
)

test(
  'a build that is killed leaves the site as it was, and the next one makes it right',
  async () => {
    await archive.takeIn(REPORTS + 2)
    const stood = await archive.bytesOf('site')
    for (const step of ['compile', 'read', 'render', 'derive', 'index']) {
      const { code, said } = await runBuild(archive.place('site', 'cache'), { killedAfter: step })
      expect(code, said).toBeNull()
      expect(await archive.bytesOf('site')).toEqual(stood)
    }
    await runBuild(archive.place('site', 'cache'), { killedAfter: 'check' })
    const stands = await archive.bytesOf('site')
    await archive.build('site', 'cache')
    expect(await differences()).toEqual([])
    // While the new site takes its place, it is one or the other that stands, and it is whole.
    expect([stood, await archive.bytesOf('site')]).toContainEqual(stands)
  },
  BUILDS,
)

test(
  'builds of two places at once that keep what they know in one cache do not spoil each other',
  async () => {
    const builds = ['/', '/archive/'].map((base, i) =>
      runBuild({ ...archive.place(`place-${i}`, 'shared-cache'), BASE_PATH: base }),
    )
    expect((await Promise.all(builds)).map(({ code, said }) => (code === 0 ? '' : said))).toEqual(['', ''])
    await archive.buildCold()
    expect(await archive.differences('place-0', 'cold')).toEqual([])
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
    await archive.build('site', 'cache')
    expect(await differences()).toEqual([])
    expect(await readFile(archive.at('site', 'zh-hant', 'reports', lost, 'index.html'), 'utf8')).toContain('誤收')
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

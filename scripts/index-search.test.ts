import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { heldForTest } from '../src/archive/fixtures/held-for-test.ts'
import { madeReport } from '../src/archive/fixtures/made-report.ts'
import { SEARCH_FOLDER, type SearchManifest } from '../src/search/search-manifest.ts'
import { digest } from './build/digest.ts'
import { filesBelow } from './build/files-below.ts'
import { indexSearch } from './index-search.ts'

const made = (year: number) =>
  heldForTest(
    madeReport({ id: `hubei-wuhan-${year}`, year, blocks: [`${year}年，行政复议案件增多。`, '头发与发展。'] }),
  )
const reports = [2022, 2023, 2024].map((year) => made(year))
const BAND = '2022-2024'
const SMALL = { whole: 2, most: 2, current: 1, together: 2 }

const foldersIn = ({ shards }: SearchManifest) => shards.map(({ folder }) => folder)

let out: string
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'index-search-'))
})
afterEach(() => rm(out, { recursive: true }))

describe('indexSearch', () => {
  it('writes the engine, the index and one fragment a report, and nothing else', async () => {
    await indexSearch({ reports, out })
    const files = await filesBelow(join(out, SEARCH_FOLDER))
    const kinds = files.map((file) => file.replace(/x-pairs_\w+|4201_\d{4}__[a-z0-9-]*|[0-9a-f]{12}/g, '*'))
    expect([...new Set(kinds)].sort()).toEqual([
      `${BAND}/directory/0.bin`,
      `${BAND}/filter/*.pf_filter`,
      `${BAND}/fragment/*.pf_fragment`,
      `${BAND}/guide.*.bin`,
      `${BAND}/index/0.pf_index`,
      `${BAND}/pagefind-entry.json`,
      `${BAND}/pagefind.*.pf_meta`,
      `${BAND}/pagefind.js`,
      `${BAND}/wasm.unknown.pagefind`,
      'fold.*.json',
      'manifest.json',
      'names.*/0.json',
      'readings.*.json',
    ])
    expect(kinds.filter((kind) => kind.endsWith('pf_fragment')).length).toBe(reports.length)
  })

  it('puts what readers are shown into the fragments', async () => {
    await indexSearch({ reports, out })
    const folder = join(out, SEARCH_FOLDER, BAND, 'fragment')
    const fragments = await Promise.all((await filesBelow(folder)).map((file) => readFile(join(folder, file))))
    const entries = fragments.map(
      (bytes) => JSON.parse(gunzipSync(bytes).toString('utf8').slice('pagefind_dcd'.length)).entry,
    )
    expect(entries.map(({ id }) => id).sort()).toEqual(reports.map(({ front }) => front.id))
    expect(entries[0].lines).toContain('年，行政复议案件增多。\n头发与发展。')
  })

  it('gives the same bytes for the same reports, in whatever order they come', async () => {
    await indexSearch({ reports, out })
    const once = await digests(join(out, SEARCH_FOLDER))
    await rm(out, { recursive: true })
    await indexSearch({ reports: reports.toReversed(), out })
    expect(await digests(join(out, SEARCH_FOLDER))).toEqual(once)
  })

  it('gives another digest where anything changes, be it only what a report is filtered by', async () => {
    const digests = new Set<string>()
    for (const level of ['county', 'prefectural'] as const) {
      const others = reports.map((report) => heldForTest({ ...report, front: { ...report.front, level } }))
      await indexSearch({ reports: others, out })
      digests.add(JSON.parse(await readFile(join(out, SEARCH_FOLDER, 'manifest.json'), 'utf8')).digest)
    }
    expect(digests.size).toBe(2)
  })

  it('cuts a large archive into bands of years, the engine with the newest', async () => {
    await indexSearch({ reports, out, sizes: SMALL })
    const files = await filesBelow(join(out, SEARCH_FOLDER))
    const fragments = files.filter((file) => file.endsWith('.pf_fragment'))
    expect(fragments.map((file) => file.split('/')[0])).toEqual(['2022-2023', '2022-2023', '2024-2024'])
    expect(files.filter((file) => /pagefind\.js|wasm/.test(file))).toEqual([
      '2024-2024/pagefind.js',
      '2024-2024/wasm.unknown.pagefind',
    ])
    const manifest = JSON.parse(await readFile(join(out, SEARCH_FOLDER, 'manifest.json'), 'utf8'))
    expect(manifest.reports).toBe(3)
    expect(foldersIn(manifest)).toEqual(['2024-2024', '2022-2023'])
  })

  it('names bands newest first, the one with the engine before all, whichever are of one year', async () => {
    const many = [2020, 2020, 2021, 2021, 2022, 2023, 2024, 2024].map((year, i) =>
      heldForTest(madeReport({ id: `hubei-${i}-${year}`, year })),
    )
    await indexSearch({ reports: many, out, sizes: SMALL })
    const manifest = JSON.parse(await readFile(join(out, SEARCH_FOLDER, 'manifest.json'), 'utf8'))
    expect(foldersIn(manifest)).toEqual(['2024-2024', '2022-2023', '2021-2021', '2020-2020'])
    const engine = (await filesBelow(join(out, SEARCH_FOLDER))).filter((file) => file.endsWith('pagefind.js'))
    expect(engine).toEqual(['2024-2024/pagefind.js'])
  })

  it('writes a manifest for an empty archive too', async () => {
    await indexSearch({ reports: [], out })
    const manifest = JSON.parse(await readFile(join(out, SEARCH_FOLDER, 'manifest.json'), 'utf8'))
    expect(manifest).toMatchObject({ reports: 0, shards: [] })
  })
})

/** Files below a folder of a site, each with a digest of its bytes. */
async function digests(site: string, folder: string = ''): Promise<string[]> {
  const files = await filesBelow(join(site, folder))
  const rows = files.map(
    async (file) => `${folder}/${file} ${digest(await readFile(join(site, folder, file), 'latin1'))}`,
  )
  return (await Promise.all(rows)).sort()
}

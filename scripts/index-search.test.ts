import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { heldForTest } from '../src/archive/fixtures/held-for-test.ts'
import { madeReport } from '../src/archive/fixtures/made-report.ts'
import { SEARCH_FOLDER, type SearchManifest } from '../src/search/search-manifest.ts'
import { digest } from './build/digest.ts'
import { filesBelow } from './build/files-below.ts'
import { type BuiltSearch, indexSearch, type SearchRecord } from './index-search.ts'
import { IN_THIS_THREAD } from './search-index/index-work.ts'

const made = (year: number, text = '行政复议案件增多') =>
  heldForTest(madeReport({ id: `hubei-wuhan-${year}`, year, blocks: [`${year}年，${text}。`, '头发与发展。'] }))
/** A report written in characters that are in few others. */
const ofAlphabet = (number: number, alphabet: number) =>
  heldForTest(
    madeReport({
      id: `hubei-${number}-2024`,
      blocks: Array.from({ length: 9 }, (_, block) =>
        Array.from({ length: 90 }, (_, at) =>
          String.fromCodePoint(0x4e00 + 40 * alphabet + ((at * block + at) % 40)),
        ).join(''),
      ),
    }),
  )
const reports = [2022, 2023, 2024].map((year) => made(year))
const BAND = '2022-2024'
const SMALL = { whole: 2, most: 2, current: 1 }

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

  it.each([
    ['nothing has changed', reports, []],
    ['a report is added', [...reports, made(2025)], ['2025-2025']],
    ['a report is edited', [made(2022, '行政诉讼案件减少'), ...reports.slice(1)], ['2022-2023']],
    ['a report is removed', reports.slice(1), ['2023-2024']],
    ['the newest is removed', reports.slice(0, 2), []],
  ])(
    'makes only the band again that has changed where %s, and the whole is that of a cold build',
    async (_, now, made) => {
      const keep = { folder: join(out, 'kept'), code: 'a' }
      const sizes = SMALL
      const { record } = await indexSearch({ reports, out, sizes, keep })
      const cold = join(out, 'cold')
      const { record: coldRecord } = await indexSearch({ reports: now, out: cold, sizes })
      const [staging, built] = [join(out, 'staging'), [] as string[]]
      const warm = await indexSearch({
        reports: now,
        out: staging,
        sizes,
        keep,
        standing: record,
        work: {
          ...IN_THIS_THREAD,
          words: (parts) => {
            built.push(...new Set(parts.map(({ folder }) => basename(folder))))
            return IN_THIS_THREAD.words(parts)
          },
        },
      })
      expect(built).toEqual(made)
      expect(ofSite(warm.record)).toEqual(ofSite(coldRecord))
      expect(await merged(warm, staging)).toEqual(await digests(cold, SEARCH_FOLDER))
    },
  )

  it('writes of the files of words only those again that differ, and the whole is that of a cold build', async () => {
    const large = Array.from({ length: 80 }, (_, i) => ofAlphabet(i, i % 4))
    const keep = { folder: join(out, 'kept'), code: 'a' }
    const { record } = await indexSearch({ reports: large, out, keep })
    const edited = large.map((report, i) => (i === 7 ? ofAlphabet(i, 4) : report))
    const [staging, cold] = [join(out, 'staging'), join(out, 'cold')]
    const warm = await indexSearch({ reports: edited, out: staging, keep, standing: record })
    await indexSearch({ reports: edited, out: cold })
    expect(await merged(warm, staging)).toEqual(await digests(cold, SEARCH_FOLDER))
    const files = (await filesBelow(join(out, SEARCH_FOLDER))).filter((file) => /\/(index|phrases)\//.test(file))
    const kept = files.filter((file) => warm.keeps(`${SEARCH_FOLDER}/${file}`))
    expect(kept.some((file) => file.includes('/index/'))).toBe(true)
    expect(kept.length).toBeLessThan(files.length)
  })

  it('makes every fragment again that stands nowhere, though a run that was killed, or for another site, kept what it says', async () => {
    const keep = { folder: join(out, 'kept'), code: 'a' }
    const { record } = await indexSearch({ reports, out, keep })
    const now = [...reports, made(2024)]
    await indexSearch({ reports: now, out: join(out, 'killed'), keep, standing: record })
    const [staging, cold] = [join(out, 'staging'), join(out, 'cold')]
    const warm = await indexSearch({ reports: now, out: staging, keep, standing: record })
    await indexSearch({ reports: now, out: cold })
    expect(await merged(warm, staging)).toEqual(await digests(cold, SEARCH_FOLDER))
  })

  /** The index as it is when what a build made is put over what stood. */
  async function merged({ keeps }: BuiltSearch, staging: string): Promise<string[]> {
    const stays = (await digests(out, SEARCH_FOLDER)).filter((row) => keeps(row.split(' ')[0] ?? ''))
    return [...new Set([...(await digests(staging, SEARCH_FOLDER)), ...stays])].sort()
  }

  /** A record, but for what it says of words that were kept. */
  function ofSite(record: SearchRecord): unknown[] {
    const { bands, ...others } = record
    return [others, Object.entries(bands).map(([name, { keptAs: _, ...band }]) => [name, band])]
  }

  it('needs nothing that was kept: damaged words only cost the making', async () => {
    const keep = { folder: join(out, 'kept'), code: 'a' }
    const { record } = await indexSearch({ reports, out, keep })
    const whole = await digests(out, SEARCH_FOLDER)
    const file = join(keep.folder, `${BAND}.words`)
    const bytes = await readFile(file)
    bytes[bytes.length - 3] = 7
    await writeFile(file, bytes)
    await rm(join(out, SEARCH_FOLDER), { recursive: true })
    const again = await indexSearch({ reports, out, keep })
    expect(again.record).toEqual(record)
    expect(await digests(out, SEARCH_FOLDER)).toEqual(whole)
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

import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { madeReport } from '../src/archive/fixtures/made-report.ts'
import { SEARCH_FOLDER } from '../src/search/search-manifest.ts'
import { digest } from './build/digest.ts'
import { filesBelow } from './build/files-below.ts'
import { indexSearch } from './index-search.ts'

const reports = [2022, 2023, 2024].map((year) =>
  madeReport({ id: `hubei-wuhan-${year}`, year, blocks: [`${year}年，行政复议案件增多。`, '头发与发展。'] }),
)

let out: string
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'index-search-'))
})
afterAll(() => rm(out, { recursive: true }))

describe('indexSearch', () => {
  it('writes the engine, the index and one fragment a report, and nothing else', async () => {
    await indexSearch({ reports, out })
    const files = await filesBelow(join(out, SEARCH_FOLDER))
    const kinds = files.map((file) => file.replace(/x-pairs_\w+|4201_\d{4}__|[0-9a-f]{12}|[0-9a-f]{8}/g, '*'))
    expect([...new Set(kinds)].sort()).toEqual([
      '0/filter/*.pf_filter',
      '0/fragment/**.pf_fragment',
      '0/index/*.pf_index',
      '0/pagefind-entry.json',
      '0/pagefind.*.pf_meta',
      '0/pagefind.js',
      '0/wasm.unknown.pagefind',
      'fold.*.json',
      'manifest.json',
      'names.*/0.json',
      'readings.*.json',
    ])
    expect(kinds.filter((kind) => kind.endsWith('pf_fragment')).length).toBe(reports.length)
  })

  it('puts what readers are shown into the fragments', async () => {
    await indexSearch({ reports, out })
    const folder = join(out, SEARCH_FOLDER, '0/fragment')
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
    await indexSearch({ reports: reports.toReversed(), out })
    expect(await digests(join(out, SEARCH_FOLDER))).toEqual(once)
  })

  it('gives another digest where anything changes, be it only what a report is filtered by', async () => {
    const digests = new Set<string>()
    for (const level of ['county', 'prefectural'] as const) {
      await indexSearch({ reports: reports.map((report) => ({ ...report, front: { ...report.front, level } })), out })
      digests.add(JSON.parse(await readFile(join(out, SEARCH_FOLDER, 'manifest.json'), 'utf8')).digest)
    }
    expect(digests.size).toBe(2)
  })

  it('cuts a large archive into shards, the engine with the first, and makes the folder anew', async () => {
    await indexSearch({ reports, out, shardSize: 2 })
    const files = await filesBelow(join(out, SEARCH_FOLDER))
    expect(files.filter((file) => file.endsWith('.pf_fragment')).map((file) => file[0])).toEqual(['0', '0', '1'])
    expect(files.filter((file) => /pagefind\.js|wasm/.test(file))).toEqual(['0/pagefind.js', '0/wasm.unknown.pagefind'])
    const manifest = JSON.parse(await readFile(join(out, SEARCH_FOLDER, 'manifest.json'), 'utf8'))
    expect(manifest).toMatchObject({ reports: 3, shards: ['0', '1'] })
  })

  it('writes a manifest for an empty archive too', async () => {
    await indexSearch({ reports: [], out })
    const manifest = JSON.parse(await readFile(join(out, SEARCH_FOLDER, 'manifest.json'), 'utf8'))
    expect(manifest).toMatchObject({ reports: 0, shards: [] })
  })
})

async function digests(folder: string): Promise<string[]> {
  const files = await filesBelow(folder)
  return Promise.all(files.map(async (file) => `${file} ${digest(await readFile(join(folder, file)))}`))
}

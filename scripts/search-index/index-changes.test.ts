import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { heldForTest } from '../../src/archive/fixtures/held-for-test.ts'
import { madeReport } from '../../src/archive/fixtures/made-report.ts'
import { SEARCH_FOLDER } from '../../src/search/search-manifest.ts'
import { digest } from '../build/digest.ts'
import { filesBelow } from '../build/files-below.ts'
import { type BuiltSearch, indexSearch, type SearchRecord } from '../index-search.ts'
import { IN_THIS_THREAD } from './index-work.ts'

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
const SMALL = { whole: 2, most: 2, current: 1, together: 2 }

let out: string
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'index-changes-'))
})
afterEach(() => rm(out, { recursive: true }))

describe('an index that is made again', () => {
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
})

/** Files below a folder of a site, each with a digest of its bytes. */
async function digests(site: string, folder: string = ''): Promise<string[]> {
  const files = await filesBelow(join(site, folder))
  const rows = files.map(
    async (file) => `${folder}/${file} ${digest(await readFile(join(site, folder, file), 'latin1'))}`,
  )
  return (await Promise.all(rows)).sort()
}

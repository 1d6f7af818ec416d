import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { pageAt } from './band-text.ts'
import { madeBand } from './fixtures/made-band.ts'
import { type KeptBand, readKeptBand, writeKeptBand } from './kept-band.ts'

const { list, text } = madeBand([['行政', '|', '政府'], [], ['𠮷豈', '行政']])
const BAND: KeptBand = {
  list,
  text,
  pages: ['a', 'b', 'c'].map((name, i) => ({
    digest: `${name}${i}`,
    name,
    size: i,
    shown: `shown ${i}`,
    characters: Uint32Array.from([0x4e00 + i, 0x20bb7]),
  })),
  files: { index: [{ digest: 'd', size: 3 }], phrases: [] },
}

let file: string
beforeEach(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'kept-band-')), 'deep', '2024-2024.words')
})
afterEach(() => rm(join(file, '../..'), { recursive: true }))

it('a band that was kept is read as it was', async () => {
  const sum = await writeKeptBand(file, 'code', BAND)
  const known = await readKeptBand(file, 'code')
  expect(known.sum).toBe(sum)
  expect(known.files).toEqual(BAND.files)
  expect([[...known.list.bytes], [...known.list.ends]]).toEqual([[...list.bytes], [...list.ends]])
  const pages = BAND.pages.map((page, i) => [page.digest, { ...page, words: Uint32Array.from(pageAt(text, i)) }])
  expect([...known.pages]).toEqual(pages)
})

it('two states of a band are told apart by what was returned for them', async () => {
  const [first, ...others] = BAND.pages
  const changed = { ...BAND, pages: [{ ...first, digest: 'other' } as (typeof BAND.pages)[number], ...others] }
  expect(await writeKeptBand(file, 'code', changed)).not.toBe(await writeKeptBand(file, 'code', BAND))
})

it('nothing is known of a band that was kept by other code, is missing, or has any byte changed or gone', async () => {
  await writeKeptBand(file, 'code', BAND)
  expect((await readKeptBand(file, 'other')).pages.size).toBe(0)
  expect((await readKeptBand(`${file}.missing`, 'code')).pages.size).toBe(0)
  const whole = await readFile(file)
  for (let at = 0; at < whole.length; at++) {
    const damaged = Buffer.from(whole)
    damaged[at] = (damaged[at] as number) ^ 1
    await writeFile(file, damaged)
    expect((await readKeptBand(file, 'code')).pages.size).toBe(0)
    await writeFile(file, whole.subarray(0, at))
    expect((await readKeptBand(file, 'code')).pages.size).toBe(0)
  }
})

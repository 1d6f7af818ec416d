import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { madeReport } from './fixtures/made-report.ts'
import { sourcesPresent } from './sources-present.ts'

let seeds: string
beforeEach(async () => {
  seeds = await mkdtemp(join(tmpdir(), 'seeds-'))
  await mkdir(join(seeds, '甲'))
  for (const file of ['one.txt', '甲/two.txt']) await writeFile(join(seeds, file), '')
})
afterEach(() => rm(seeds, { recursive: true }))

const held = (...files: string[]) => {
  const { front } = madeReport({ id: 'hubei-2023', year: 2023 })
  return { ...front, sources: files.map((file) => ({ ...front.sources[0], file }) as (typeof front.sources)[number]) }
}

describe('sourcesPresent', () => {
  it.each<[string[], string]>([
    [['one.txt'], '1'],
    [['甲/two.txt', 'two.txt', '甲/one.txt'], '100'],
    [['乙/one.txt', 'one.txt'], '01'],
    [['one.txt/two.txt'], '0'],
    [[], ''],
  ])('says of %j which are there', (files, present) => {
    expect(sourcesPresent(seeds)(held(...files))).toBe(present)
  })

  it('says that none is there where there is no folder', () => {
    expect(sourcesPresent(join(seeds, 'none'))(held('one.txt'))).toBe('0')
  })
})

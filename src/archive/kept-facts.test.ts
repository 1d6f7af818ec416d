import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { threadId } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facts-'))
  process.env['ARCHIVE_FACTS'] = folder
})
afterEach(async () => {
  delete process.env['ARCHIVE_FACTS']
  await rm(folder, { recursive: true })
})

/** What another run of a build sees: the file alone. */
async function nextRun() {
  vi.resetModules()
  return import('./kept-facts.ts')
}

describe('keptFact', () => {
  it('finds once what is asked for again, in this run and in the next', async () => {
    const { keptFact, writeFacts } = await nextRun()
    const find = vi.fn(() => ({ 字: [1, null] }))
    expect([keptFact('a', 'd1', find), keptFact('a', 'd1', find)]).toEqual([{ 字: [1, null] }, { 字: [1, null] }])
    writeFacts()
    expect(keptFact('a', 'd1', find)).toEqual({ 字: [1, null] })
    expect((await nextRun()).keptFact('a', 'd1', find)).toEqual({ 字: [1, null] })
    expect(find).toHaveBeenCalledTimes(1)
  })

  it('knows what other threads found before it began, and what they have found since', async () => {
    const asOther = async (digest: string, fact: string, thread: number) => {
      const other = await nextRun()
      other.keptFact('a', digest, () => fact)
      other.writeFacts()
      await rename(join(folder, `a.${threadId}.lines`), join(folder, `a.${thread}.lines`))
    }
    await asOther('d1', '一', threadId + 1)
    const { keptFact } = await nextRun()
    const find = vi.fn(() => '')
    expect(keptFact('a', 'd1', find)).toBe('一')
    await asOther('d2', '二', threadId + 2)
    expect(keptFact('a', 'd2', find)).toBe('二')
    expect(find).not.toHaveBeenCalled()
  })

  it('knows facts of any length, each after facts of any length', async () => {
    const first = await nextRun()
    const facts = [3, 2_500_000, 1_048_576, 0, 700_000, 700_000, 5].map(
      (length, i) => [`d${i}`, '字'.repeat(length)] as const,
    )
    for (const [digest, fact] of facts) first.keptFact('a', digest, () => fact)
    first.writeFacts()
    const next = await nextRun()
    const find = vi.fn(() => '')
    expect(facts.every(([digest, fact]) => next.keptFact('a', digest, find) === fact)).toBe(true)
    expect(find).not.toHaveBeenCalled()
  })

  it('tells kinds and reports apart', async () => {
    const { keptFact } = await nextRun()
    const facts = [
      ['a', 'd1'],
      ['a', 'd2'],
      ['b', 'd1'],
    ].map(([kind = '', digest = '']) => keptFact(kind, digest, () => kind + digest))
    expect(facts).toEqual(['ad1', 'ad2', 'bd1'])
  })

  it.each([
    ['cut short', (text: string) => text.slice(0, -3)],
    ['changed', (text: string) => text.replace('二', '三')],
    ['full of other things', () => 'nothing\n\n of \n this'],
    ['empty', () => ''],
  ])('finds again what a file that is %s does not say, and keeps what comes after', async (_, damage) => {
    const first = await nextRun()
    first.keptFact('a', 'd1', () => '一')
    first.keptFact('a', 'd2', () => '二')
    first.writeFacts()
    const file = join(folder, `a.${threadId}.lines`)
    await writeFile(file, damage(await readFile(file, 'utf8')))
    const second = await nextRun()
    expect([second.keptFact('a', 'd1', () => '一'), second.keptFact('a', 'd2', () => '二')]).toEqual(['一', '二'])
    second.writeFacts()
    const third = await nextRun()
    const find = vi.fn(() => '')
    expect([third.keptFact('a', 'd1', find), third.keptFact('a', 'd2', find)]).toEqual(['一', '二'])
    expect(find).not.toHaveBeenCalled()
  })

  it('finds every line of a file that is too long to be held, also one longer than what is read of it at once', async () => {
    const lengths = Array.from({ length: 40 }, (_, i) => (i === 7 ? 5 << 20 : 150_000))
    const { keptFact, writeFacts } = await nextRun()
    for (const [i, length] of lengths.entries()) keptFact('a', `d${i}`, () => String(i % 10).repeat(length))
    writeFacts()
    const next = await nextRun()
    const find = vi.fn(() => '')
    const found = lengths.map((_, i) => next.keptFact('a', `d${i}`, find))
    expect(found.map((text) => [text[0], text.length])).toEqual(lengths.map((length, i) => [String(i % 10), length]))
    expect(find).not.toHaveBeenCalled()
  })

  it('goes on where the folder is removed while it is used', async () => {
    const { keptFact, writeFacts } = await nextRun()
    const many = Array.from({ length: 1000 }, (_, i) => `d${i}`)
    for (const digest of many) keptFact('a', digest, () => digest)
    writeFacts()
    await rm(folder, { recursive: true })
    expect(many.map((digest) => keptFact('a', digest, () => digest))).toEqual(many)
    expect(keptFact('a', 'new', () => '新')).toBe('新')
    writeFacts()
    expect(keptFact('a', 'new', () => '')).toBe('新')
    await mkdir(folder)
  })

  it('keeps nothing where no folder is named', async () => {
    delete process.env['ARCHIVE_FACTS']
    const { keptFact } = await nextRun()
    expect([keptFact('a', 'd', () => 1), keptFact('a', 'd', () => 2)]).toEqual([1, 2])
    process.env['ARCHIVE_FACTS'] = folder
  })
})

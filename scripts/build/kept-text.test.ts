import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { keptText } from './kept-text.ts'

let file = ''
beforeEach(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'kept-text-')), 'years', 'index.html')
})

test('keptText makes a text once and then keeps it', async () => {
  const make = vi.fn(() => '年度\n報告')
  expect(await keptText(file, 'key', make)).toEqual({ text: '年度\n報告', kept: false })
  expect(await keptText(file, 'key', make)).toEqual({ text: '年度\n報告', kept: true })
  expect(make).toHaveBeenCalledOnce()
})

test('keptText makes a text again under another key', async () => {
  await keptText(file, 'key', () => 'old')
  expect(await keptText(file, 'other', () => 'new')).toEqual({ text: 'new', kept: false })
})

test.each([
  { damage: 'cut short', change: (kept: string) => kept.slice(0, -1) },
  { damage: 'altered', change: (kept: string) => kept.replace('text', 'TEXT') },
  { damage: 'emptied', change: () => '' },
  { damage: 'without its head', change: () => 'text' },
])('keptText makes a text again when what was kept is $damage', async ({ change }) => {
  await keptText(file, 'key', () => 'a text')
  await writeFile(file, change(await readFile(file, 'utf8')))
  expect(await keptText(file, 'key', () => 'a text')).toEqual({ text: 'a text', kept: false })
  expect((await keptText(file, 'key', () => 'a text')).kept).toBe(true)
})

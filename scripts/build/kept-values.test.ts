import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { keepValues, keptValues } from './kept-values.ts'

let file = ''
beforeEach(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'kept-')), 'cache', 'values')
})

test('keptValues gives each value that was kept', async () => {
  const values = ['宝应县\n', { a: [1, null] }, []]
  await keepValues(file, 1, values)
  const value = await keptValues(file, 1)
  expect(values.map((_, place) => value?.(place))).toEqual(values)
})

test('keptValues gives nothing of what is missing, or of another version', async () => {
  expect(await keptValues(file, 1)).toBeNull()
  await keepValues(file, 1, [])
  expect(await keptValues(file, 2)).toBeNull()
})

test.each<[string, (text: string) => string]>([
  ['cut short', (text) => text.slice(0, -2)],
  ['emptied', () => ''],
  ['no text of its kind', () => '1\n{}'],
  ['changed in a digit', (text) => text.replace('2026', '2027')],
])('keptValues gives nothing of a file that is %s', async (_, damage) => {
  await keepValues(file, 1, ['2026'])
  await writeFile(file, damage(await readFile(file, 'utf8')))
  expect(await keptValues(file, 1)).toBeNull()
})

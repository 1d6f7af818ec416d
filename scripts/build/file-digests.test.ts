import { mkdtemp, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { FileDigests } from './file-digests.ts'
import { keepValues, keptValues } from './kept-values.ts'

let folder = ''
let kept = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'digests-'))
  kept = join(folder, 'cache', 'digests.json')
})

test('FileDigests tells a file that has other bytes of the same length', async () => {
  const file = join(folder, 'a')
  await writeFile(file, 'one')
  const digests = await FileDigests.open(kept)
  const before = digests.of(file)
  await digests.keep()
  await writeFile(file, 'two')
  expect((await FileDigests.open(kept)).of(file)).not.toBe(before)
})

test('FileDigests gives the same digest to the same bytes, whenever they were written', async () => {
  const file = join(folder, 'a')
  await writeFile(file, 'one')
  const before = (await FileDigests.open(kept)).of(file)
  await utimes(file, 1, 1)
  expect((await FileDigests.open(kept)).of(file)).toBe(before)
})

test('FileDigests does not trust the times of a file that has only just changed', async () => {
  const file = join(folder, 'a')
  await writeFile(file, 'one')
  await keepValues(kept, 2, [{ [file]: [3, 1, 1, 'of old'] }, {}])
  const digests = await FileDigests.open(kept)
  digests.of(file)
  await digests.keep()
  expect((await keptValues(kept, 2))?.(0)).toEqual({})
})

test.each(['', 'no JSON', '{"'])('FileDigests starts anew where what was kept is damaged: %j', async (text) => {
  await writeFile(join(folder, 'damaged.json'), text)
  await writeFile(join(folder, 'a'), 'one')
  const digests = await FileDigests.open(join(folder, 'damaged.json'))
  expect(digests.of(join(folder, 'a'))).toMatch(/^[0-9a-f]{64}$/)
})

test('FileDigests looks at a file once in a run, and again where it is told that it has changed', async () => {
  const file = join(folder, 'a')
  const digests = await FileDigests.open(kept)
  expect(digests.ofIfThere(file)).toBeNull()
  await writeFile(file, 'one')
  expect(digests.ofIfThere(file)).toBeNull()
  digests.forget([folder])
  expect(digests.ofIfThere(file)).toBe((await FileDigests.open(kept)).of(file))
})

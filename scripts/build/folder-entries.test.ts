import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { entriesAfter, entriesOf, isIntact } from './folder-entries.ts'

let out = ''
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'entries-'))
  await mkdir(join(out, 'a', 'b'), { recursive: true })
  await writeFile(join(out, 'index.html'), 'home')
  await writeFile(join(out, 'a', 'b', 'index.html'), 'page')
})

test('isIntact holds while a folder is as it was', async () => {
  expect(isIntact(out, entriesOf(out))).toBe(true)
})

test.each<[string, () => Promise<unknown>]>([
  ['changed', () => writeFile(join(out, 'index.html'), 'longer than it was')],
  ['removed', () => rm(join(out, 'a', 'b', 'index.html'))],
  ['added', () => writeFile(join(out, 'a', 'new.html'), '')],
  ['removed with everything', () => rm(out, { recursive: true })],
])('isIntact does not hold when something was %s', async (_, change) => {
  const entries = entriesOf(out)
  await change()
  expect(isIntact(out, entries)).toBe(false)
})

test('entriesAfter says what entriesOf would, having looked only at what was touched', async () => {
  const before = entriesOf(out)
  await rm(join(out, 'a'), { recursive: true })
  await mkdir(join(out, 'c'))
  await writeFile(join(out, 'c', 'index.html'), 'new')
  await writeFile(join(out, 'index.html'), 'changed')
  const after = entriesAfter(out, before, ['a/b/index.html', 'c/index.html', 'index.html'])
  expect(after.toSorted()).toEqual(entriesOf(out).toSorted())
})

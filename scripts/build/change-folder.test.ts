import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { changeFolder, dropUnchanged } from './change-folder.ts'
import { filesBelow } from './files-below.ts'
import { writeFiles } from './write-files.ts'

let folder = ''
let staging = ''
beforeEach(async () => {
  const scratch = await mkdtemp(join(tmpdir(), 'change-'))
  folder = join(scratch, 'site')
  staging = join(scratch, 'staging')
  await writeFiles(folder, new Map(Object.entries({ 'a.html': 'a', 'b/index.html': 'b', 'b/c/index.html': 'c' })))
})

test('dropUnchanged leaves what is new or has other bytes', async () => {
  await writeFiles(staging, new Map(Object.entries({ 'a.html': 'a', 'b/index.html': 'B', 'new.html': '' })))
  expect(dropUnchanged(folder, staging, await filesBelow(staging))).toEqual(['b/index.html', 'new.html'])
  expect(await filesBelow(staging)).toEqual(['b/index.html', 'new.html'])
})

test('changeFolder brings in what has changed and takes away what is gone, with folders that are left empty', async () => {
  await writeFiles(staging, new Map(Object.entries({ 'a.html': 'A', 'd/e/index.html': 'e' })))
  changeFolder(folder, staging, ['a.html', 'd/e/index.html'], ['b/index.html', 'b/c/index.html'])
  expect(await filesBelow(folder)).toEqual(['a.html', 'd/e/index.html'])
  expect(await readFile(join(folder, 'a.html'), 'utf8')).toBe('A')
})

import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { ListedFolders, type Listings, YOUNG } from './listed-folders.ts'
import { writeFiles } from './write-files.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'listed-'))
  await writeFiles(
    folder,
    new Map([
      ['b.txt', ''],
      ['a/2/x.md', ''],
      ['a/1/x.md', ''],
      ['a/.hidden', ''],
    ]),
  )
})

test('ListedFolders lists every file below a folder, in the same order each time', () => {
  expect(new ListedFolders().filesBelow(folder)).toEqual(['b.txt', 'a/.hidden', 'a/1/x.md', 'a/2/x.md'])
})

test('ListedFolders lists nothing where there is no folder', () => {
  expect(new ListedFolders().filesBelow(join(folder, 'none'))).toEqual([])
})

test('ListedFolders looks once, and again at what it is told has changed', async () => {
  const listed = new ListedFolders()
  listed.filesBelow(folder)
  await rename(join(folder, 'a/1'), join(folder, 'a/3'))
  await rm(join(folder, 'b.txt'))
  expect(listed.filesBelow(folder)).toEqual(['b.txt', 'a/.hidden', 'a/1/x.md', 'a/2/x.md'])
  listed.forget(new Set([join(folder, 'a/1')]))
  expect(listed.filesBelow(folder)).toEqual(['a/.hidden', 'a/2/x.md', 'a/3/x.md'])
})

test('ListedFolders lists what an earlier run listed, and again a folder that has changed since', async () => {
  const files = (kept: Listings) => {
    const listed = new ListedFolders(kept)
    const found = listed.filesBelow(folder)
    listed.forget(new Set([join(folder, 'b.txt')]))
    return { found, kept: listed.kept(), isNew: listed.isNew }
  }
  expect(files({}).kept).toEqual({})
  await new Promise((resolve) => setTimeout(resolve, YOUNG))
  const { kept } = files({})
  expect(Object.keys(kept)).toHaveLength(4)
  expect(files(kept)).toEqual({ found: files({}).found, kept, isNew: false })
  await writeFiles(folder, new Map([['a/1/y.md', '']]))
  expect(files(kept).found).toEqual(['b.txt', 'a/.hidden', 'a/1/x.md', 'a/1/y.md', 'a/2/x.md'])
})

import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { beforeEach, expect, test } from 'vitest'
import { asideOf, claimedBy, recoverFolder, replaceFolder, stagingFor } from './replace-folder.ts'

let parent = ''
let dist = ''
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'replace-folder-'))
  dist = join(parent, 'dist')
})

/** The number of a process that has ended. */
const ended = () => spawnSync(process.execPath, ['-e', '']).pid

async function folderWith(folder: string, text: string): Promise<void> {
  await mkdir(folder)
  await writeFile(join(folder, 'index.html'), text)
}

const home = () => readFile(join(dist, 'index.html'), 'utf8')

test('replaceFolder puts the new folder in the place of the old, which steps aside', async () => {
  await folderWith(dist, 'old')
  await folderWith(stagingFor(dist), 'new')
  replaceFolder(dist, stagingFor(dist))
  expect(await home()).toBe('new')
  expect(await readFile(join(asideOf(dist), 'index.html'), 'utf8')).toBe('old')
})

test('replaceFolder needs no old folder', async () => {
  await folderWith(stagingFor(dist), 'new')
  replaceFolder(dist, stagingFor(dist))
  expect(await home()).toBe('new')
  expect(await readdir(parent)).toEqual(['dist'])
})

test('recoverFolder removes what this run leaves, with the folder that stepped aside', async () => {
  await folderWith(dist, 'old')
  await folderWith(stagingFor(dist), 'new')
  await folderWith(claimedBy(dist), 'spare')
  replaceFolder(dist, stagingFor(dist))
  await recoverFolder(dist)
  expect(await readdir(parent)).toEqual(['dist'])
  expect(await home()).toBe('new')
})

test('recoverFolder removes what a killed run was preparing', async () => {
  await folderWith(dist, 'old')
  await folderWith(`${dist}.next-${ended()}`, 'half')
  await recoverFolder(dist)
  expect(await readdir(parent)).toEqual(['dist'])
  expect(await home()).toBe('old')
})

test('recoverFolder brings back the old folder when a run was killed between the two renames', async () => {
  await folderWith(`${dist}.old-${ended()}`, 'old')
  await recoverFolder(dist)
  expect(await home()).toBe('old')
})

test('recoverFolder leaves the work of a run that is alive', async () => {
  await folderWith(`${dist}.next-${process.ppid}`, 'being made')
  await folderWith(join(parent, 'dist.next-year'), 'not ours')
  await recoverFolder(dist)
  expect((await readdir(parent)).sort()).toEqual([`dist.next-${process.ppid}`, 'dist.next-year'].sort())
})

test('recoverFolder has nothing to do where nothing was ever built', async () => {
  await recoverFolder(join(parent, 'nowhere', 'dist'))
  expect(await readdir(parent)).toEqual([])
})

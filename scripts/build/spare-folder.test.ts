import { existsSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { filesBelow } from './files-below.ts'
import { entriesOf, isIntact } from './folder-entries.ts'
import { putInPlace } from './put-in-place.ts'
import { recoverFolder, stagingFor } from './replace-folder.ts'
import { siteFiles } from './site-files.ts'
import { claimSpare, keepSpare, type SiteAndSpare, spareOf } from './spare-folder.ts'
import { writeFiles } from './write-files.ts'

type Files = Readonly<Record<string, string>>

const FIRST: Files = { 'index.html': 'home', 'a/index.html': 'a', 'b/index.html': 'b', 'b/c/index.html': 'c' }
const SECOND: Files = { 'index.html': 'home 2', 'a/index.html': 'a', 'b/index.html': 'b 2', 'd/e/index.html': 'e' }
const THIRD: Files = { 'index.html': 'home 2', 'a/index.html': 'a 3', 'b/c/index.html': 'c 3' }

let folder = ''
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'spare-')), 'site')
})

/** Has a site take the place of the one that stands, as a build does. @param meanwhile what happens after the spare was taken */
async function put(
  files: Files,
  before: Files = {},
  known: SiteAndSpare | null = null,
  meanwhile: () => Promise<unknown> = async () => {},
): Promise<SiteAndSpare> {
  const standing = known && { ...known, spare: await claimSpare(folder, known.spare) }
  await meanwhile()
  const staging = stagingFor(folder)
  const changed = Object.entries(files).filter(([file, text]) => before[file] !== text)
  await writeFiles(staging, new Map(changed))
  const had = new Set(Object.keys(before))
  const names = new Set(changed.map(([file]) => file))
  const site = siteFiles({ staging, out: folder }, names, Object.keys(files), had)
  const folders = { seeds: '', content: '', cache: join(dirname(folder), 'cache'), out: folder }
  const { next, ...inPlace } = await putInPlace({ folders, standing, staging, site })
  await keepSpare(folder, next)
  await recoverFolder(folder)
  return inPlace
}

async function textsIn(place: string): Promise<Files> {
  const files = await filesBelow(place)
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await readFile(join(place, file), 'utf8')])),
  )
}

test('a site changes as often as it must, and what is known of it stays true', async () => {
  let standing = await put(FIRST)
  let before = FIRST
  for (const files of [SECOND, THIRD, FIRST, FIRST, THIRD]) {
    standing = await put(files, before, standing)
    expect(await textsIn(folder)).toEqual(files)
    expect(isIntact(folder, standing.entries)).toBe(true)
    expect(standing.entries.toSorted()).toEqual(entriesOf(folder).toSorted())
    expect(isIntact(spareOf(folder), standing.spare?.entries ?? [])).toBe(true)
    before = files
  }
})

test('a file that does not change is one file in the site and its spare, before and after', async () => {
  const inode = async (place: string) => (await stat(join(place, 'a/index.html'))).ino
  const standing = await put(FIRST)
  const first = await inode(folder)
  expect(await inode(spareOf(folder))).toBe(first)
  await put(SECOND, FIRST, standing)
  expect([await inode(folder), await inode(spareOf(folder))]).toEqual([first, first])
})

test.each<[string, () => Promise<unknown>]>([
  ['is missing', () => rm(spareOf(folder), { recursive: true })],
  ['lacks a file', () => rm(join(spareOf(folder), 'a/index.html'))],
  ['has a file too many', () => writeFile(join(spareOf(folder), 'b/odd.html'), '')],
  ['lacks a folder', () => rm(join(spareOf(folder), 'b'), { recursive: true })],
  ['has another file under a name', () => replaceByOther(join(spareOf(folder), 'a/index.html'))],
  ['is a file', () => rm(spareOf(folder), { recursive: true }).then(() => writeFile(spareOf(folder), ''))],
])('a spare that %s is made anew', async (_, damage) => {
  const standing = await put(SECOND, FIRST, await put(FIRST))
  await damage()
  const after = await put(THIRD, SECOND, standing)
  expect(await textsIn(folder)).toEqual(THIRD)
  expect(isIntact(folder, after.entries)).toBe(true)
})

async function replaceByOther(file: string): Promise<void> {
  await writeFile(`${file}.new`, 'other')
  await rename(`${file}.new`, file)
}

test('a spare that another run puts there when this one has taken its own is not used', async () => {
  const standing = await put(SECOND, FIRST, await put(FIRST))
  await put(THIRD, SECOND, standing, async () => {
    expect(existsSync(spareOf(folder))).toBe(false)
    await mkdir(spareOf(folder))
    await writeFile(join(spareOf(folder), 'odd.html'), '')
  })
  expect(await textsIn(folder)).toEqual(THIRD)
})

test('where files have no second names, the spare holds copies, each of which is looked at before it is used', async () => {
  const standing = await put(FIRST)
  const copies = join(dirname(folder), 'copies')
  for (const file of await filesBelow(folder)) {
    await mkdir(dirname(join(copies, file)), { recursive: true })
    await copyFile(join(folder, file), join(copies, file))
  }
  const spare = { entries: entriesOf(copies), behind: [], linked: false }
  await keepSpare(folder, copies)
  const second = await put(SECOND, FIRST, { ...standing, spare })
  expect(await textsIn(folder)).toEqual(SECOND)
  expect(isIntact(folder, second.entries)).toBe(true)
  await writeFile(join(spareOf(folder), 'a/index.html'), 'a, but damaged')
  const third = await put(THIRD, SECOND, second)
  expect(await textsIn(folder)).toEqual(THIRD)
  expect(isIntact(folder, third.entries)).toBe(true)
})

test('a site that another run has put in place meanwhile stays', async () => {
  const standing = await put(FIRST)
  await put(THIRD)
  await expect(put(SECOND, FIRST, standing)).rejects.toThrow('another build')
  await recoverFolder(folder)
  expect(await textsIn(folder)).toEqual(THIRD)
})

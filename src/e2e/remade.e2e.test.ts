import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { filesBelow } from '../../scripts/build/files-below.ts'
import { readReports } from '../archive/content-folder.ts'
import { type ScratchArchive, scratchArchive } from './scratch-archive.ts'

const BUILDS = 240_000
const REPORTS = 3

/** What a site is built with, beside the packages. */
const PROJECT = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']

let archive: ScratchArchive
let project = ''

beforeAll(async () => {
  archive = await scratchArchive('remade')
  project = archive.at('project')
  await mkdir(project)
  await Promise.all(PROJECT.map((name) => cp(name, join(project, name), { recursive: true })))
  await symlink(resolve('node_modules'), join(project, 'node_modules'))
  await archive.takeIn(REPORTS)
  await archive.build('site', 'cache', project)
}, BUILDS)

/** A change to what a site is built with, and the bytes that pages show before and after. */
interface CodeChange {
  readonly file: string
  readonly sic: string
  readonly corr: string
  readonly showed: string
  readonly shows: string
}

test.each<[string, CodeChange]>([
  [
    'template',
    {
      file: 'src/components/Footer.astro',
      sic: '改动逐条登记',
      corr: '改动都有登记',
      showed: '<p>正文照原件收存，改動逐條登記',
      shows: '<p>正文照原件收存，改動都有登記',
    },
  ],
  [
    'rule',
    {
      file: 'src/ingest/strip/page-furniture.ts',
      sic: '整行是网页的固定部件',
      corr: '整行都是网页的部件',
      showed: '整行是網頁的固定部件',
      shows: '整行都是網頁的部件',
    },
  ],
  [
    'door',
    {
      file: 'src/script/door-facts.ts',
      sic: 'return SCRIPT_NAMES[content] ?? content',
      corr: "return (SCRIPT_NAMES[content] ?? content).replace('TW', 'HK')",
      showed: 'content="zh_TW"',
      shows: 'content="zh_HK"',
    },
  ],
  [
    'dictionary',
    {
      file: 'src/script/hant-dictionary.json',
      sic: '[\n',
      corr: '[\n  {"converted":"這裡","corrected":"這裏","tier":"style","evidence":"","example":["这里","這裏"]},\n',
      showed: '這裡',
      shows: '這裏',
    },
  ],
])(
  'a %s that changes, changes every page that shows it',
  async (_, { file, sic, corr, showed, shows }) => {
    const code = await readFile(join(project, file), 'utf8')
    expect(code).toContain(sic)
    await writeFile(
      join(project, file),
      code.replace(sic, () => corr),
    )
    const before = await pagesShowing(showed)
    await archive.build('site', 'cache', project)
    expect(before).not.toEqual([])
    expect(await pagesShowing(showed)).toEqual([])
    expect(await pagesShowing(shows)).toEqual(before)
  },
  BUILDS,
)

async function pagesShowing(text: string): Promise<string[]> {
  const pages = (await filesBelow(archive.at('site'))).filter((file) => file.endsWith('.html'))
  const texts = await Promise.all(pages.map((page) => readFile(archive.at('site', page), 'utf8')))
  return pages.filter((_page, i) => texts[i]?.includes(text))
}

test(
  'a site has the same bytes after such changes as one made from nothing',
  async () => {
    await archive.buildCold(project)
    expect(await archive.differences('site', 'cold')).toEqual([])
  },
  BUILDS,
)

/** The record says which site stands: without it nothing else is asked. */
const RECORD = /^sites\/.*\.json$/

const DAMAGES: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  'cut short': (bytes) => bytes.subarray(0, bytes.length / 2),
  // What stays well-formed is the hardest to tell from what was written.
  'changed in its digits': (bytes) => bytes.map((byte) => (byte >= 0x30 && byte < 0x39 ? byte + 1 : byte)) as Buffer,
}

test.each(Object.keys(DAMAGES))(
  'a report edited while each file of the cache but the record was %s gives the same bytes as a site made from nothing',
  async (damage) => {
    const [edited] = await readReports(archive.at('content'))
    if (!edited) throw new Error('there are no reports')
    await archive.write({ ...edited, front: { ...edited.front, sourceOffice: `${edited.front.sourceOffice ?? ''}处` } })
    const files = (await filesBelow(archive.at('cache'))).filter((file) => !RECORD.test(file))
    await Promise.all(files.map((file) => damageFile(archive.at('cache', file), damage)))
    await Promise.all([archive.build('site', 'cache', project), archive.buildCold(project)])
    expect(await archive.differences('site', 'cold')).toEqual([])
  },
  BUILDS,
)

async function damageFile(file: string, damage: string): Promise<void> {
  const bytes = await readFile(file)
  await writeFile(file, DAMAGES[damage]?.(bytes) ?? bytes)
}

test(
  'a cache whose record is damaged, or that is missing, gives the same bytes as a site made from nothing',
  async () => {
    for (const file of (await filesBelow(archive.at('cache'))).filter((name) => RECORD.test(name))) {
      await damageFile(archive.at('cache', file), 'changed in its digits')
    }
    await archive.build('site', 'cache', project)
    expect(await archive.differences('site', 'cold')).toEqual([])
    await rm(archive.at('cache'), { recursive: true })
    await archive.build('site', 'cache', project)
    expect(await archive.differences('site', 'cold')).toEqual([])
  },
  BUILDS,
)

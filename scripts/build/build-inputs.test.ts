import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { archiveDigest, madeWith, readWith } from './build-inputs.ts'
import { FileDigests } from './file-digests.ts'
import { writeFiles } from './write-files.ts'

const PROJECT = {
  'astro.config.mjs': '',
  'package-lock.json': '{}',
  'src/pages/index.astro': 'template',
  'src/script/door.ts': 'door',
  'src/script/hant-dictionary.json': 'dictionary',
  'src/styles/site.css': 'style',
  'src/report/report.ts': 'reading',
  'src/e2e/reading.e2e.test.ts': 'journey',
  'scripts/build/sitemap.ts': 'sitemap',
  'scripts/build/sitemap.test.ts': 'test',
  'public/icon.svg': 'icon',
  'content/gaps.jsonl': 'gaps',
  'content/published.jsonl': 'published',
  'content/reports/hubei/a/report.md': 'report',
  'seeds/a.txt': 'seed',
}
const place = { origin: 'https://a.test', base: '/' }

let root = ''
let folders = { seeds: '', content: '', out: '', cache: '' }
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'inputs-'))
  folders = { seeds: join(root, 'seeds'), content: join(root, 'content'), out: join(root, 'dist'), cache: '' }
  await writeFiles(root, new Map(Object.entries(PROJECT)))
})

/** The digests that say another thing once a file does. */
async function changedBy(change: () => Promise<void>): Promise<string[]> {
  const now = async () => {
    const digests = await FileDigests.open(join(root, 'none'))
    return {
      'made with': madeWith(root, folders.content, place, digests),
      archive: archiveDigest(folders, digests),
      'read with': readWith(root, digests),
    }
  }
  const before = await now()
  await change()
  const after = await now()
  return Object.keys(before).filter((name) => before[name as keyof typeof before] !== after[name as keyof typeof after])
}

test.each([
  ['a template', 'src/pages/index.astro', ['made with']],
  ['the door', 'src/script/door.ts', ['made with']],
  ['a dictionary', 'src/script/hant-dictionary.json', ['made with']],
  ['a style', 'src/styles/site.css', ['made with']],
  ['the build', 'scripts/build/sitemap.ts', ['made with']],
  ['a file that is copied', 'public/icon.svg', ['made with']],
  ['a setting', 'astro.config.mjs', ['made with']],
  ['a package', 'package-lock.json', ['made with', 'read with']],
  ['the code that reads reports', 'src/report/report.ts', ['made with', 'read with']],
  ['what content holds beside reports', 'content/gaps.jsonl', ['made with', 'archive']],
  ['a report', 'content/reports/hubei/a/report.md', ['archive']],
  ['a seed', 'seeds/a.txt', ['archive']],
  ['a test', 'scripts/build/sitemap.test.ts', []],
  ["readers' journeys", 'src/e2e/reading.e2e.test.ts', []],
  ['what was published', 'content/published.jsonl', []],
])('%s that changes is told', async (_, file, told) => {
  expect(await changedBy(() => writeFiles(root, new Map([[file, 'something else']])))).toEqual(told)
})

test('a file that is added is told, and one that has another name', async () => {
  expect(await changedBy(() => writeFiles(root, new Map([['src/pages/new.astro', '']])))).toEqual(['made with'])
  expect(await changedBy(() => writeFiles(root, new Map([['seeds/b.txt', 'seed']])))).toEqual(['archive'])
})

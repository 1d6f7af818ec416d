import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { digestOfFiles, readReportFiles } from '../../src/archive/content-folder.ts'
import { READINGS } from '../../src/archive/kept-reading.ts'
import { parseReport } from '../../src/report/parse-report.ts'
import { madeSeeds } from '../bench/made-seeds.ts'
import { writeFiles } from '../build/write-files.ts'
import { type Held, heldIndex } from './held-index.ts'
import { runIngest } from './run-ingest.ts'
import { readSeed } from './seed-files.ts'
import type { Made } from './take-seeds.ts'
import { unchangedReport } from './unchanged-report.ts'

let seeds = ''
let content = ''
let readings = ''
beforeEach(async () => {
  const root = await mkdtemp(join(tmpdir(), 'unchanged-'))
  seeds = join(root, 'seeds')
  content = join(root, 'content')
  readings = join(root, 'readings')
})
afterEach(() => {
  delete process.env[READINGS]
})

async function takeIn(files: Iterable<{ file: string; text: string }>): Promise<Held[]> {
  await writeFiles(seeds, new Map(Array.from(files, ({ file, text }) => [file, text])))
  await runIngest({ seeds, content, mode: 'accept', today: '2026-01-01' })
  return Array.from(heldIndex(content, null).values())
}

async function look({ folder, files: [file = ''] }: Held): Promise<Made | null> {
  const plan = { seeds, content, today: '2026-02-02', write: true, show: false }
  const seed = { file, sidecar: null, held: folder }
  return unchangedReport({ plan, seeds: [seed], previous: folder, aside: '' }, await readSeed(seeds, seed))
}

test('a held report is unchanged where its seed gives its files, on whatever day', async () => {
  for (const held of await takeIn(madeSeeds(5))) expect(await look(held)).toMatchObject({ ...held, verdict: 'same' })
})

test('what is kept of an unchanged report is what would be read of its files', async () => {
  const all = await takeIn(madeSeeds(20))
  process.env[READINGS] = readings
  for (const held of all) {
    await look(held)
    const files = readReportFiles(join(content, held.folder))
    const kept = await readFile(join(readings, `${digestOfFiles(files)}.json`), 'utf8')
    expect(kept.slice(kept.indexOf('\n') + 1)).toBe(JSON.stringify(parseReport(files, held.folder)))
  }
})

test.each([
  ['report.md', /^title: .*$/m, 'title: 别的标题'],
  ['report.md', /^accessioned: .*$/m, 'accessioned: 2026'],
  ['report.md', /^formerIds: \[\]$/m, 'formerIds:\n  - a-2020'],
  ['ledger.json', /"p3"/g, '"p99"'],
])(
  'a held report is looked at closely where its %s says something else than its seed gives',
  async (name, sic, corr) => {
    const [held] = await takeIn(madeSeeds(1))
    if (!held) throw new Error('nothing was taken in')
    const file = join(content, held.folder, name)
    const text = await readFile(file, 'utf8')
    expect(text).toMatch(sic)
    await writeFile(file, text.replace(sic, corr))
    expect(await look(held)).toBeNull()
    expect(await readdir(seeds)).toHaveLength(1)
  },
)

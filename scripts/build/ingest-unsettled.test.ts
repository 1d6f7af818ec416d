import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { readReports } from '../../src/archive/content-folder.ts'
import { writeSeeds } from '../bench/bench-folders.ts'
import { madeSeeds } from '../bench/made-seeds.ts'
import { FileDigests } from './file-digests.ts'
import { ingestUnsettled } from './ingest-unsettled.ts'
import { readSettled, type Settled, settledNow, unsettledSeeds } from './settled-seeds.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const REPORTS = 3

let scratch = ''
let folders = { seeds: '', content: '', out: '', cache: '' }
let digests: FileDigests
beforeAll(async () => {
  digests = await FileDigests.open(join(tmpdir(), 'no-such-file'))
})
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'unsettled-'))
  const at = (name: string) => join(scratch, name)
  folders = { seeds: at('seeds'), content: at('content'), out: at('out'), cache: at('cache') }
  await writeSeeds(folders.seeds, madeSeeds(REPORTS))
})

const run = () => ingestUnsettled({ root, folders, mode: 'lock', today: '2026-01-01', digests })
const settled = () => readSettled(join(folders.cache, 'settled.json'))
const unsettled = async (before: Settled, code = before.code) => {
  const reports = await readReports(folders.content)
  return unsettledSeeds(folders, reports, before, await settledNow(folders, reports, code, digests))
}

test('ingestUnsettled takes new seeds in, and then has nothing left to look at', async () => {
  expect((await run()).added).toHaveLength(REPORTS)
  expect(await unsettled(await settled())).toEqual([])
  const again = await run()
  expect([again.added.length, again.unchanged.length]).toEqual([0, REPORTS])
})

test('ingestUnsettled looks at a seed that is new, has changed, or has a sidecar, and at no other', async () => {
  await run()
  const before = await settled()
  await writeSeeds(folders.seeds, madeSeeds(REPORTS + 1))
  await writeFile(join(folders.seeds, 'made-000000.yaml'), 'url: https://a.test/\n')
  await writeFile(join(folders.seeds, 'made-000001.txt'), 'other words')
  expect((await unsettled(before)).sort()).toEqual([
    'made-000000.txt',
    'made-000000.yaml',
    'made-000001.txt',
    'made-000003.txt',
  ])
})

test('ingestUnsettled looks at the seed of a report that was written by hand, and at all when a rule has changed', async () => {
  await run()
  const before = await settled()
  expect(await unsettled(before, 'other rules')).toHaveLength(REPORTS)
  const [report] = await readReports(folders.content)
  const [file] = report ? report.front.sources.map((source) => source.file) : []
  const province = report?.front.region?.split('/')[0] ?? ''
  const ledger = join(folders.content, 'reports', province, report?.front.id ?? '', 'ledger.json')
  await writeFile(ledger, `${await readFile(ledger, 'utf8')} `)
  expect(await unsettled(before)).toEqual([file])
})

test('ingestUnsettled says what a full ingest says when a report would differ', async () => {
  await run()
  const seed = join(folders.seeds, 'made-000001.txt')
  await writeFile(seed, (await readFile(seed, 'utf8')).replace('法治政府建设情况', '法治政府建设工作情况'))
  const outcome = await run()
  expect([outcome.changed.length, outcome.unchanged.length]).toEqual([1, REPORTS - 1])
})

test('ingestUnsettled ingests all where what was found before is damaged', async () => {
  await run()
  await rm(folders.content, { recursive: true })
  await writeFile(join(folders.cache, 'settled.json'), '{"code"')
  expect((await run()).added).toHaveLength(REPORTS)
})

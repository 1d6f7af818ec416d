import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readReports } from '../../src/archive/content-folder.ts'
import { DiskProblem } from '../disk/disk-problem.ts'
import { type Failure, failingDisk, letDiskFail } from '../disk/fixtures/failing-disk.ts'
import { addReport } from './add-report.ts'
import { runIngest } from './run-ingest.ts'

vi.mock('node:fs', async (original) =>
  (await import('../disk/fixtures/failing-disk.ts')).failingAtOnce(await original()),
)
vi.mock('node:fs/promises', async (original) =>
  (await import('../disk/fixtures/failing-disk.ts')).failing(await original()),
)

const WORK = Array.from({ length: 40 }, (_, i) => `第${i}项工作坚持依法行政，完成${i * 7 + 3}件，取得成效。`).join('')
const made = (place: string) =>
  `${place}人民政府关于2020年度法治政府建设情况的报告\n2020年,全县${WORK}\n一、成效\n完成任务。\n二、问题\n力量不足。`
const TODAY = '2026-01-01'

let root: string
/** The archive every trial starts from, made once. */
let origin: string
const places = (folder = root) => ({ seeds: join(folder, 'seeds'), content: join(folder, 'content') })
const ingest = () => runIngest({ ...places(), mode: 'accept', today: TODAY })
const add = () => addReport(join(root, 'inbox', 'd.txt'), { url: 'https://example.gov.cn/d' }, places(), TODAY)

/** Every file below a folder by its path, with its text. */
function filesIn(folder: string): Record<string, string> {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return Object.fromEntries(files.sort().map((file) => [file.slice(folder.length), readFileSync(file, 'utf8')]))
}

/** A process that was killed is none: its lock names no living one. */
async function bury(): Promise<void> {
  const lock = join(places().content, '.lock')
  if (existsSync(lock)) await writeFile(lock, '999999999\n')
}

async function fresh(): Promise<void> {
  letDiskFail('none')
  await rm(root, { recursive: true, force: true })
  await cp(origin, root, { recursive: true })
}

/** Runs some work with the disk failing at every change in turn, until it no longer comes to that change. */
async function atEveryChange(
  failure: Failure,
  work: () => Promise<unknown>,
  look: (error: unknown, at: number) => Promise<void>,
): Promise<number> {
  for (let at = 0; ; at++) {
    await fresh()
    letDiskFail(failure, at)
    const error = await work().then(
      () => null,
      (reason: unknown) => reason,
    )
    const reached = failingDisk.changes > at
    letDiskFail('none')
    if (!reached) return at
    await bury()
    await look(error, at)
  }
}

beforeEach(async () => {
  letDiskFail('none')
  origin = await mkdtemp(join(tmpdir(), 'moment-'))
  root = await mkdtemp(join(tmpdir(), 'moment-'))
  await mkdir(join(origin, 'inbox'))
  await mkdir(places(origin).seeds)
  await writeFile(join(origin, 'inbox', 'd.txt'), made('随县'))
  for (const [name, text] of [
    ['a.txt', made('宝应县')],
    ['b.txt', made('浚县')],
    ['c.txt', made('歙县')],
  ] as const) {
    await writeFile(join(places(origin).seeds, name), text)
  }
  await runIngest({ ...places(origin), mode: 'accept', today: TODAY })
})
afterEach(async () => {
  letDiskFail('none')
  await rm(root, { recursive: true, force: true })
  await rm(origin, { recursive: true, force: true })
})

describe('adding a report', () => {
  it('that is killed at any change leaves seeds and content whole, and adding it again finishes it', async () => {
    await fresh()
    const before = filesIn(root)
    expect(await add()).toMatchObject({ added: true })
    const after = filesIn(root)
    const changes = await atEveryChange('kill', add, async () => {
      const now = filesIn(places().seeds)
      for (const [file, text] of Object.entries(now)) {
        if (!file.endsWith('.part')) expect(text).toBe(after[`/seeds${file}`])
      }
      const reports = await readReports(places().content)
      expect(reports.length - Object.keys(before).filter((file) => file.endsWith('report.md')).length).toBeOneOf([0, 1])
      const again = await add()
      if (!again.added) expect(again.problems).toEqual([expect.stringContaining('in the archive already')])
      // Where the report was added already nobody has taken the lock over: the next run that writes does.
      expect({ ...filesIn(root), '/content/.lock': '' }).toEqual({ ...after, '/content/.lock': '' })
    })
    expect(changes).toBeGreaterThan(10)
  })

  it('on a disk that is full at any change says so and leaves everything as it was', async () => {
    await fresh()
    const before = filesIn(root)
    await atEveryChange('full', add, async (error) => {
      if (error === null) return
      expect(error).toBeInstanceOf(Error)
      expect(filesIn(root)).toEqual(before)
    })
  })
})

describe('an ingest that adds, changes, moves and withdraws reports', () => {
  beforeEach(async () => {
    const { seeds } = places(origin)
    await writeFile(join(seeds, 'd.txt'), made('随县'))
    await writeFile(join(seeds, 'a.yaml'), "overrides: { signed: { value: '2020-02-02', reason: 据纸本 } }\n")
    await writeFile(join(seeds, 'b.yaml'), 'overrides: { region: { value: null, reason: 据纸本 } }\n')
    await writeFile(join(seeds, 'c.yaml'), 'withdrawn: 发文机关撤回\n')
  })

  it('that is killed at any change leaves each report as it was or as it will be, and the next run finishes it', async () => {
    await fresh()
    const { added, changed, withdrawn } = await ingest()
    expect([added.length, changed.length, withdrawn.length]).toEqual([1, 2, 1])
    const after = filesIn(root)
    const changes = await atEveryChange('kill', ingest, async () => {
      await ingest()
      expect(filesIn(root)).toEqual(after)
    })
    expect(changes).toBeGreaterThan(20)
  })

  it('on a disk that is full at any change says so, and leaves each report as it was or as it will be', async () => {
    await fresh()
    const before = filesIn(root)
    await ingest()
    const after = filesIn(root)
    await atEveryChange('full', ingest, async (error) => {
      if (error === null) return
      expect(error).toBeInstanceOf(DiskProblem)
      for (const [file, text] of Object.entries(filesIn(root))) expect([before[file], after[file]]).toContain(text)
      await ingest()
      expect(filesIn(root)).toEqual(after)
    })
  })
})

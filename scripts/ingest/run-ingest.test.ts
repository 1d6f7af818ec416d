import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readReports } from '../../src/archive/content-folder.ts'
import { madeSeeds } from '../bench/made-seeds.ts'
import { FileDigests } from '../build/file-digests.ts'
import { runIngest } from './run-ingest.ts'

const WORK = Array.from({ length: 40 }, (_, i) => `第${i}项工作坚持依法行政，完成${i * 7 + 3}件，取得成效。`).join('')
const made = (place: string, year: number, extra = '') =>
  `${place}人民政府关于${year}年度法治政府建设情况的报告\n${year}年,全县${WORK}${extra}\n一、成效\n完成任务。\n二、问题\n力量不足。`

let root: string
const seeds = () => join(root, 'seeds')
const content = () => join(root, 'content')
const run = (mode: 'accept' | 'lock' | 'check', today = '2026-01-01') =>
  runIngest({ seeds: seeds(), content: content(), mode, today })
const seed = (name: string, text: string) => writeFile(join(seeds(), name), text)

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'ingest-'))
  await mkdir(seeds())
})
afterEach(() => rm(root, { recursive: true }))

describe('an ingest of a folder', { timeout: 120_000 }, () => {
  it('adds new seeds, and finds nothing to do the second time', async () => {
    await seed('a.txt', made('宝应县', 2020))
    expect((await run('accept')).added.map(({ id }) => id)).toEqual(['jiangsu-yangzhou-baoying-zhengfu-2020'])
    const again = await run('accept', '2027-07-07')
    expect([again.added.length, again.changed.length, again.unchanged.length]).toEqual([0, 0, 1])
  })

  it('writes nothing when it only checks, and does not call a new seed a failure', async () => {
    await seed('a.txt', made('宝应县', 2020))
    expect((await run('check')).added).toHaveLength(1)
    expect(await readReports(content())).toEqual([])
  })

  it('shows what would change of an accepted report, and writes it only when accepted', async () => {
    await seed('a.txt', made('宝应县', 2020))
    await run('accept')
    await writeFile(join(seeds(), 'a.yaml'), "overrides:\n  signed: { value: '2021-03-01', reason: 据纸本 }\n")
    const locked = await run('lock')
    expect(locked.changed[0]?.diff).toMatch(/- signed: null\n.*\+ signed: '2021-03-01'/s)
    expect((await readReports(content()))[0]?.front.signed).toBeNull()
    await run('accept')
    expect((await readReports(content()))[0]?.front.signed).toBe('2021-03-01')
  })

  it('lets a refused seed stop nobody', async () => {
    await seed('a.txt', '')
    await seed('b.txt', made('宝应县', 2020))
    const { added, refused } = await run('accept')
    expect([added.length, refused.map(({ file, kind }) => `${file} ${kind}`)]).toEqual([1, ['a.txt empty']])
  })

  it('makes one report of two copies, also when the second comes later', async () => {
    await seed('a.txt', made('宝应县', 2020))
    await run('accept')
    await seed('b.txt', `首页 > 政务公开\n${made('宝应县', 2020)}\n打印本页`)
    expect((await run('lock')).changed).toHaveLength(1)
    await run('accept')
    const [report, ...others] = await readReports(content())
    expect(others).toEqual([])
    expect(report?.front.sources.map(({ file, chosen }) => [file, chosen])).toEqual([
      ['a.txt', true],
      ['b.txt', false],
    ])
    expect((await run('check')).unchanged).toHaveLength(1)
  })

  it('keeps the sources of a report while their seeds are away', async () => {
    await seed('a.txt', made('宝应县', 2020))
    await seed('b.txt', `首页 > 政务公开\n${made('宝应县', 2020)}`)
    await run('accept')
    await rm(join(seeds(), 'b.txt'))
    expect((await run('check')).unchanged).toHaveLength(1)
    await seed('b.txt', `首页 > 政务公开\n${made('宝应县', 2020)}`)
    await rm(join(seeds(), 'a.txt'))
    expect((await run('check')).unchanged).toHaveLength(1)
  })

  it('refuses a different report under an id that is taken, naming both', async () => {
    await seed('a.txt', made('宝应县', 2020))
    await seed(
      'b.txt',
      made('宝应县', 2020).replace(WORK, '统筹谋划，狠抓落实，持续发力，久久为功，开创新局面。'.repeat(30)),
    )
    const { added, clashes } = await run('accept')
    expect(added).toHaveLength(1)
    expect(clashes[0]).toMatch(/b\.txt.*jiangsu-yangzhou-baoying-zhengfu-2020.*a\.txt/)
  })

  it('takes a report back where its sidecar says so, and leaves a tombstone where it was published', async () => {
    await seed('a.txt', made('宝应县', 2020))
    await run('accept')
    const row = {
      kind: 'report',
      id: 'jiangsu-yangzhou-baoying-zhengfu-2020',
      address: '/reports/jiangsu-yangzhou-baoying-zhengfu-2020/',
      since: '2026-01-01',
    }
    await writeFile(join(content(), 'published.jsonl'), `${JSON.stringify(row)}\n`)
    await writeFile(join(seeds(), 'a.yaml'), 'withdrawn: 发文机关撤回，见其公告\n')
    expect((await run('check')).withdrawn).toEqual([{ id: row.id, reason: '发文机关撤回，见其公告' }])
    expect(await readReports(content())).toHaveLength(1)
    await run('accept', '2026-05-05')
    expect(await readReports(content())).toEqual([])
    const [, tombstone] = (await readFile(join(content(), 'published.jsonl'), 'utf8')).split('\n')
    expect(JSON.parse(tombstone ?? '')).toMatchObject({
      kind: 'tombstone',
      id: row.id,
      address: row.address,
      since: '2026-05-05',
      reason: '发文机关撤回，见其公告',
    })
    expect((await run('accept')).withdrawn).toEqual([])
  })

  it('looks again only at seeds that are new or have changed, or whose report or rules have', async () => {
    const looked = async (code = 'rules', mode: 'accept' | 'lock' = 'accept') => {
      let count = 0
      const digests = await FileDigests.open(join(root, 'no-such-file'))
      const settled = { file: join(root, 'cache', 'settled.json'), code, digests }
      const tell = (_: number, all: number) => {
        count = all
      }
      const outcome = await runIngest({ seeds: seeds(), content: content(), mode, today: '2026-01-01', settled, tell })
      return [count, outcome.added.length, outcome.changed.length, outcome.unchanged.length, outcome.refused.length]
    }
    await seed('a.txt', made('宝应县', 2020))
    await seed('b.txt', made('天门市', 2020))
    await seed('c.txt', '')
    expect(await looked()).toEqual([3, 2, 0, 0, 1])
    expect(await looked()).toEqual([0, 0, 0, 2, 1])
    expect(await looked('other rules')).toEqual([3, 0, 0, 2, 1])
    await writeFile(join(seeds(), 'a.yaml'), "overrides:\n  signed: { value: '2021-03-01', reason: 据纸本 }\n")
    expect(await looked('other rules', 'lock')).toEqual([1, 0, 1, 1, 1])
    expect(await looked('other rules')).toEqual([1, 0, 1, 1, 1])
    await seed('c.txt', made('什邡市', 2021))
    expect(await looked('other rules')).toEqual([1, 1, 0, 2, 0])
    const ledger = join(content(), 'reports', 'hubei', 'hubei-tianmen-zhengfu-2020', 'ledger.json')
    await writeFile(ledger, `${await readFile(ledger, 'utf8')} `)
    expect(await looked('other rules', 'lock')).toEqual([1, 0, 1, 2, 0])
  })

  it('believes nothing of content that it looked at before it had the lock', async () => {
    await seed('a.txt', made('宝应县', 2020))
    const digests = await FileDigests.open(join(root, 'no-such-file'))
    expect(digests.filesBelow(content())).toEqual([])
    await run('accept')
    const settled = { file: join(root, 'settled.json'), code: 'rules', digests }
    const plan = { seeds: seeds(), content: content(), mode: 'lock', today: '2026-01-01', settled } as const
    expect(await runIngest(plan)).toMatchObject({ added: [], unchanged: ['jiangsu-yangzhou-baoying-zhengfu-2020'] })
  })

  it('takes in many seeds on every core, copies joined and what is refused left out', async () => {
    for (const { file, text } of madeSeeds(160)) await seed(file, text)
    await seed('made-000005-copy.txt', `首页 > 政务公开\n${await readFile(join(seeds(), 'made-000005.txt'), 'utf8')}`)
    await seed('zzz.txt', 'no report')
    const { added, refused } = await run('accept')
    expect([added.length, refused.map(({ file }) => file)]).toEqual([160, ['zzz.txt']])
    expect((await readReports(content())).filter(({ front }) => front.sources.length === 2)).toHaveLength(1)
  })

  it('makes good what a killed run left', async () => {
    await seed('a.txt', made('宝应县', 2020))
    await run('accept')
    const province = join(content(), 'reports', 'jiangsu')
    const [id = ''] = await readdir(province)
    const before = await readFile(join(province, id, 'report.md'), 'utf8')
    await cp(join(province, id), join(content(), '.staging', '0'), { recursive: true })
    await rename(join(province, id), join(province, `.old-${id}`))
    await run('accept')
    expect(await readdir(province)).toEqual([id])
    expect(await readFile(join(province, id, 'report.md'), 'utf8')).toBe(before)
  })
})

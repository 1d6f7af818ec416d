import { describe, expect, it } from 'vitest'
import { madeReport } from '../archive/fixtures/made-report.ts'
import { smallFold } from './fixtures/small-fold.ts'
import { type IndexMeans, planIndex } from './plan-index.ts'
import { readingTable, traditionalReading } from './traditional-reading.ts'

const means: IndexMeans = {
  fold: smallFold,
  foldTable: { classes: '发發髮 号號 国國' },
  traditional: (line) => line.replaceAll('头发', '頭髮').replaceAll('发', '發').replaceAll('号', '號'),
  digest: (text) => String(text.length),
  shardSize: 2,
}

const reports = [
  madeReport({ id: 'old', year: 2021, region: 'hubei/wuhan', blocks: ['发展。'] }),
  madeReport({ id: 'new', year: 2024, region: 'hunan/shaoyang', blocks: ['头发。'] }),
  madeReport({ id: 'middle', year: 2022, region: 'hunan', documentNumber: '甲发1号', blocks: ['发文。'] }),
]

describe('planIndex', () => {
  const plan = planIndex(reports, means)
  const pages = plan.shards.map((shard) => [...shard.pages()])

  it('cuts the archive into shards, newest first', () => {
    expect(pages.map((shard) => shard.map(({ entry }) => entry.id))).toEqual([['new', 'middle'], ['old']])
    expect(plan.shards.map(({ name }) => name)).toEqual(['0', '1'])
  })

  it('names a page for what it is ordered by and a digest of all that is shown', () => {
    const digests = pages.flat().map(({ entry }) => JSON.stringify(entry).length)
    expect(pages.flat().map(({ name }) => name)).toEqual([
      `4305_2024__${digests[0]}`,
      `43_2022__${digests[1]}`,
      `4201_2021__${digests[2]}`,
    ])
  })

  it('gives the Traditional reading of every line by table and exceptions, a document number staying as printed', () => {
    const table = readingTable(plan.readings)
    const readings = pages
      .flat()
      .map(({ entry }) => traditionalReading(entry.lines, table, entry.exceptions).split('\n'))
    expect(readings.map((lines) => lines.at(-1))).toEqual(['頭髮。', '發文。', '發展。'])
    expect(readings.map((lines) => lines[3])).toEqual(['', '甲发1号', ''])
  })

  it('keeps of the fold table what the archive uses', () => {
    expect(plan.fold).toEqual({ classes: '发發髮 号號' })
  })

  it('names the place of a report in full', () => {
    expect(pages.flat().map(({ entry }) => entry.lines.split('\n')[2])).toEqual([
      '湖南省邵阳市',
      '湖南省',
      '湖北省武汉市',
    ])
  })

  it('refuses a report whose two scripts fold apart', () => {
    const traditional = (line: string): string => line.replaceAll('展', '呈')
    const [shard] = planIndex(reports, { ...means, traditional, shardSize: 3 }).shards
    expect(() => [...(shard?.pages() ?? [])]).toThrow(/^old: folds differently in the two scripts: 发展。 \/ 发呈。/)
  })

  it('plans an empty archive without a shard', () => {
    expect(planIndex([], means)).toMatchObject({ shards: [], readings: '' })
  })
})

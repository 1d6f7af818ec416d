import { describe, expect, it } from 'vitest'
import { madeReport } from '../archive/fixtures/made-report.ts'
import { smallFold } from './fixtures/small-fold.ts'
import { type IndexMeans, planPage } from './plan-page.ts'
import { aloneReading, characterReadings, readingTable, traditionalReading } from './traditional-reading.ts'

const traditional = (line: string): string =>
  line.replaceAll('头发', '頭髮').replaceAll('发', '發').replaceAll('号', '號')
const means: IndexMeans = {
  fold: smallFold,
  traditional,
  alone: aloneReading(traditional),
  digest: (text) => String(text.length),
}

describe('planPage', () => {
  it('gives a digest of all that is shown', () => {
    const { digest, entry } = planPage(madeReport(), means)
    expect(digest).toBe(means.digest(JSON.stringify(entry)))
  })

  it.each([
    [{ blocks: ['头发。'] }, 5, '頭髮。'],
    [{ blocks: ['发展。'] }, 5, '發展。'],
    [{ documentNumber: '甲发1号' }, 3, '甲发1号'],
  ])(
    'gives the Traditional reading of %j by table and exceptions, a document number staying as printed',
    (made, line, reading) => {
      const { entry } = planPage(madeReport(made), means)
      const table = readingTable(characterReadings(entry.lines, means.alone))
      expect(traditionalReading(entry.lines, table, entry.exceptions).split('\n')[line]).toBe(reading)
    },
  )

  it('names the place of a report in full', () => {
    expect(planPage(madeReport({ region: 'hubei/wuhan' }), means).entry.lines.split('\n')[2]).toBe('湖北省武汉市')
  })

  it('refuses a report whose two scripts fold apart', () => {
    const moved = (line: string): string => line.replaceAll('展', '呈')
    const report = madeReport({ id: 'a', blocks: ['发展。'] })
    expect(() => planPage(report, { ...means, traditional: moved })).toThrow(
      /^a: folds differently in the two scripts: 发展。 \/ 发呈。/,
    )
  })
})

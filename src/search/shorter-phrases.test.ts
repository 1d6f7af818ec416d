import { describe, expect, it } from 'vitest'
import { smallFold } from './fixtures/small-fold.ts'
import { parseQuery } from './parse-query.ts'
import { shorterPhrases } from './shorter-phrases.ts'

const TEXTS = ['推进行政复议', '行政复议应诉', '证明事项']
const count = async (run: string) => TEXTS.filter((text) => text.includes(run)).length

describe('shorterPhrases', () => {
  it.each<[string, [string, number][], string]>([
    ['行政復議案件', [['行政復議', 2]], 'the longest beginning that occurs, as typed'],
    ['的行政复议应诉', [['行政复议应诉', 1]], 'the longest end'],
    [
      '推进行政复议应诉',
      [
        ['推进行政复议', 1],
        ['行政复议应诉', 1],
      ],
      'pieces that overlap, none within another',
    ],
    [
      '证明 应诉',
      [
        ['证明', 1],
        ['应诉', 1],
      ],
      'whole runs that do not meet in a report',
    ],
    [
      '“证明 应诉”',
      [
        ['证明', 1],
        ['应诉', 1],
      ],
      'the runs of a phrase',
    ],
    [
      '证明材料 复议',
      [
        ['证明', 1],
        ['复议', 2],
      ],
      'pieces of one run and the whole of another',
    ],
    ['天气预报', [], 'nothing of what does not occur at all'],
    ['啊'.repeat(50), [], 'nothing of a run too long to take apart'],
  ])('finds for %j %j: %s', async (typed, expected) => {
    const found = await shorterPhrases(parseQuery(typed, smallFold).wanted, count)
    expect(found.map((phrase) => [phrase.typed, phrase.total])).toEqual(expected)
  })

  it('asks at most twice as often as the run is long', async () => {
    let asked = 0
    await shorterPhrases(parseQuery('推进行政复议应诉工作', smallFold).wanted, (run) => {
      asked++
      return count(run)
    })
    expect(asked).toBeLessThanOrEqual(20)
  })

  it('leaves out what would take too much to tell, and pieces that only that could make longer', async () => {
    const affordable = async (run: string) => (run.length > 3 ? null : count(run))
    const found = await shorterPhrases(parseQuery('推进行政复议案件 证明事项', smallFold).wanted, affordable)
    expect(found.map((phrase) => [phrase.typed, phrase.total])).toEqual([
      ['推进行', 1],
      ['进行政', 1],
      ['行政复', 2],
    ])
  })
})

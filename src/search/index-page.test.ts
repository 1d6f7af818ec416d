import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeReport } from '../archive/fixtures/made-report.ts'
import { cheapestCover } from './cheapest-cover.ts'
import { pagesWithPhrase } from './fixtures/phrase-index.ts'
import { smallFold } from './fixtures/small-fold.ts'
import { filterValues, indexWords } from './index-page.ts'
import { nameToken } from './name-token.ts'
import { parseQuery } from './parse-query.ts'
import type { Phrase } from './phrase.ts'
import { BARRIER, placedTokens } from './phrase-tokens.ts'
import { truth } from './truth.ts'

describe('indexWords', () => {
  it('writes a block as its pairs, with a bridge between two runs and two barriers at the end', () => {
    const words = indexWords(madeReport({ blocks: ['行政复议，的，信访。'] }), smallFold)
    const bridges = ['zzy议的', BARRIER, 'zzy的信', BARRIER]
    expect(words.slice(-10)).toEqual(['行政', '政复', '复议', ...bridges, '信访', BARRIER, BARRIER])
  })

  it('goes with the level, kind, region and all above it', () => {
    const { front } = madeReport({ region: 'hubei/wuhan/donghu', level: 'county' })
    expect(filterValues(front)).toEqual([
      ['kind', 'department'],
      ['level', 'county'],
      ['region', 'hubei'],
      ['region', 'hubei/wuhan'],
      ['region', 'hubei/wuhan/donghu'],
    ])
  })

  it('holds ids and the document number as one word each', () => {
    const report = madeReport({ id: 'hubei-a-2024', formerIds: ['hubei-b-2024'], documentNumber: '甲發〔2025〕2號' })
    const words = indexWords(report, smallFold)
    const names = ['hubei-a-2024', 'hubei-b-2024', '甲发[2025]2号']
    expect(words.slice(0, 6)).toEqual(names.flatMap((name) => [nameToken(name), BARRIER]))
  })

  it('is found by a cover of the words of a query, whichever is cheapest, exactly where a plain text search finds the query', () => {
    const letters = fc.constantFrom('行', '政', '复', '覆', '议', '1', '.', '，', '\n', ' ', 'z', 'é')
    const block = fc.string({ unit: letters, minLength: 1, maxLength: 24 }).map((text) => text.replaceAll('\n', ' '))
    const query = fc
      .array(fc.tuple(fc.constantFrom('', '-', '“'), fc.string({ unit: letters, minLength: 1, maxLength: 7 })), {
        minLength: 1,
        maxLength: 3,
      })
      .map((parts) => parts.map(([mark, text]) => (mark === '“' ? `“${text}”` : mark + text)).join(' '))
    const blocks = fc.array(block, { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(blocks, { minLength: 1, maxLength: 4 }), query, fc.func(fc.nat()), (texts, typed, cost) => {
        const reports = texts.map((made, i) => madeReport({ id: `r${i}`, title: '行覆', blocks: made }))
        const pages = new Map(reports.map((report) => [report.front.id, indexWords(report, smallFold)]))
        const { wanted, unwanted } = parseQuery(typed, smallFold)
        const holding = ({ runs }: Phrase) => pagesWithPhrase(pages, cheapestCover(placedTokens(runs), cost))
        const [first = new Set<string>(), ...others] = wanted.map(holding)
        const held = others.reduce((all, next) => all.intersection(next), first)
        const left = unwanted.map(holding).reduce((all, next) => all.difference(next), held)
        expect(left).toEqual(truth(reports, typed, smallFold))
      }),
      { numRuns: 2000 },
    )
  })
})

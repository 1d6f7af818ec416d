import { describe, expect, it } from 'vitest'
import { cheapestCover } from './cheapest-cover.ts'
import { placedTokens } from './phrase-tokens.ts'

describe('cheapestCover', () => {
  it.each<[string[], Readonly<Record<string, number>>, string[]]>([
    [['行政'], {}, ['行政']],
    [['复议局'], {}, ['复议', '议局']],
    [['行政复议'], {}, ['行政', '复议']],
    [['行政复议机关'], {}, ['行政', '复议', '机关']],
    [['行政复议局'], { 政复: 9 }, ['行政', '复议', '议局']],
    [['行政复议局'], { 复议: 9 }, ['行政', '政复', '议局']],
    [['行政复议', '公正'], { 政复: 2 }, ['行政', '复议', 'zzy议公', '公正']],
    [['依法行政', '的', '公正'], { 行政: 2, zzy政的: 9, zzy的公: 9 }, ['依法', '法行', 'zzy政的', 'zzy的公', '公正']],
    [[], {}, []],
  ])('of %j, where words cost %j and the rest one each, is %j', (runs, costs, words) => {
    const tokens = placedTokens(runs)
    expect(cheapestCover(tokens, ({ word }) => costs[word] ?? 1).map(({ word }) => word)).toEqual(words)
  })
})

import { describe, expect, it } from 'vitest'
import { madeReport } from '../archive/fixtures/made-report.ts'
import { offeredPlaces } from './offered-places.ts'

const reports = ['hunan/shaoyang', 'hubei/wuhan/donghu', null].map((region, i) => madeReport({ id: `r${i}`, region }))

describe('offeredPlaces', () => {
  it('offers every place with reports below the one it lies in, in the order of official lists', () => {
    expect(offeredPlaces(reports).map(({ path, depth }) => [path, depth])).toEqual([
      ['hubei', 0],
      ['hubei/wuhan', 1],
      ['hubei/wuhan/donghu', 2],
      ['hunan', 0],
      ['hunan/shaoyang', 1],
    ])
    expect(offeredPlaces(reports)[1]?.name).toBe('武汉市')
  })

  it('leaves out what lies further down where that would be too many', () => {
    expect(offeredPlaces(reports, 4).map(({ path }) => path)).toEqual([
      'hubei',
      'hubei/wuhan',
      'hunan',
      'hunan/shaoyang',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { placeKey } from './place-key.ts'
import { countedRegions } from './region-options.ts'

const options = ['hubei', 'hubei/wuhan', 'hubei/wuhan/donghu', 'hubei/tianmen', 'hunan', 'hunan/shaoyang'].map(
  (path) => ({
    path,
    key: placeKey(path),
    name: path,
  }),
)
const places = (
  [
    ['hubei', 1],
    ['hubei/wuhan', 2],
    ['hubei/wuhan/donghu', 4],
    ['hubei/tianmen', 8],
    ['hunan/shaoyang', 16],
  ] as const
).map(([path, reports]) => [placeKey(path), reports] as const)

describe('countedRegions', () => {
  it.each<[string | null, [string, number][]]>([
    [
      null,
      [
        ['hubei', 15],
        ['hunan', 16],
      ],
    ],
    [
      'hubei',
      [
        ['hubei/wuhan', 6],
        ['hubei/tianmen', 8],
      ],
    ],
    ['hubei/wuhan', [['hubei/wuhan/donghu', 4]]],
    ['hubei/tianmen', []],
  ])('counts for %j what lies directly in it, with all below', (region, expected) => {
    expect(countedRegions(options, region, places).map(({ path, reports }) => [path, reports])).toEqual(expected)
  })

  it('leaves out what nothing was found in', () => {
    expect(countedRegions(options, null, places.slice(0, 1)).map(({ path }) => path)).toEqual(['hubei'])
  })
})

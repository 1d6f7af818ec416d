import { expect, it } from 'vitest'
import { slicesOf } from './slices-of.ts'

it.each<[number, number[][]]>([
  [2, [[1, 2], [3, 4], [5]]],
  [5, [[1, 2, 3, 4, 5]]],
  [9, [[1, 2, 3, 4, 5]]],
])('cuts five items into slices of %i', (size, slices) => {
  expect(slicesOf([1, 2, 3, 4, 5], size)).toEqual(slices)
})

it('makes no slice of nothing', () => {
  expect(slicesOf([], 3)).toEqual([])
})

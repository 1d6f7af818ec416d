import { expect, test } from 'vitest'
import { stackInBins } from './stack-in-bins.ts'

test('values of one bin stand on each other, in the order given', () => {
  expect(stackInBins([0, 1, 2, -1, 0], 2)).toEqual([
    { centre: 1, row: 0 },
    { centre: 1, row: 1 },
    { centre: 3, row: 0 },
    { centre: -1, row: 0 },
    { centre: 1, row: 2 },
  ])
})

test('no values make no stacks', () => {
  expect(stackInBins([], 3)).toEqual([])
})

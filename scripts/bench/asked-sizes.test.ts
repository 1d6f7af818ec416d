import { expect, test } from 'vitest'
import { askedSizes } from './asked-sizes.ts'

test.each([
  { values: ['200'], sizes: [200] },
  { values: ['1000,2500,5000'], sizes: [1000, 2500, 5000] },
  { values: ['2000', '400, 1000'], sizes: [400, 1000, 2000] },
  { values: ['400,400'], sizes: [400] },
])('askedSizes($values) is $sizes', ({ values, sizes }) => {
  expect(askedSizes(values)).toEqual(sizes)
})

test.each(['', '0', '-5', '1.5', 'all', '100,', '1e400'])('askedSizes refuses %j', (value) => {
  expect(() => askedSizes([value])).toThrow('expected a number of reports')
})

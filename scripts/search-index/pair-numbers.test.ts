import { expect, it } from 'vitest'
import { PairNumbers } from './pair-numbers.ts'

it('PairNumbers gives each pair one number, in the order they are met, however many there are', () => {
  const numbers = new PairNumbers()
  const pairs = Array.from({ length: 150_000 }, (_, i) => [i % 401, Math.floor(i / 401)] as const)
  expect(pairs.every(([a, b], i) => numbers.of(a, b) === i)).toBe(true)
  expect(numbers.size).toBe(pairs.length)
  expect(pairs.every(([a, b], i) => numbers.of(a, b) === i)).toBe(true)
  expect(numbers.size).toBe(pairs.length)
})

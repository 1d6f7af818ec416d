import { expect, test } from 'vitest'
import { publicationTiming } from './publication-timing.ts'

test.each([
  ['2025-03-31', 'before'],
  ['2025-03-31T23:59+08:00', 'before'],
  ['2025-04-01', 'after'],
  ['2025-04-01T00:00+08:00', 'after'],
  ['2025-03', 'before'],
  ['2025-04', 'after'],
  ['2024', 'before'],
  ['2025', 'unclear'],
  ['2026', 'after'],
  [null, 'unknown'],
] as const)('%s against 2025-04-01 is %s', (published, timing) => {
  expect(publicationTiming(published, '2025-04-01')).toBe(timing)
})

import { expect, test } from 'vitest'
import type { Cost } from './cost.ts'
import { growth, type MeasuredSize } from './growth.ts'

const cost = (cpu: number, wall: number): Cost => ({ cpu, wall, rss: 100 })

/** An archive whose every report costs `each` seconds in each stage, on top of one second. */
function measured(n: number, each: number): MeasuredSize {
  const stage = cost(1 + n * each, 0.5 + (n * each) / 2)
  return {
    n,
    stages: { ingest: stage, render: stage, derive: stage, index: stage, check: stage },
    rest: cost(1, 1),
    whole: cost(6 + 5 * n * each, 3.5 + 2.5 * n * each),
    bytes: { seeds: n * 10, content: n * 20, dist: 1000 + n * 200, index: n * 30, files: 50 + n * 8 },
  }
}

test('growth gives milliseconds, bytes and files for each report more, whatever an archive costs without reports', () => {
  const [only] = growth([measured(100, 0.02), measured(300, 0.02)])
  expect(only?.from).toBe(100)
  expect(only?.to).toBe(300)
  expect(only?.stages.render.cpu).toBeCloseTo(20)
  expect(only?.stages.check.wall).toBeCloseTo(10)
  expect(only?.rest).toEqual({ cpu: 0, wall: 0 })
  expect(only?.whole.cpu).toBeCloseTo(100)
  expect(only?.bytes).toEqual({ seeds: 10, content: 20, dist: 200, index: 30, files: 8 })
})

test('growth compares neighbours: one fewer than there are sizes, none for one', () => {
  const sizes = [100, 200, 400, 800].map((n) => measured(n, 0.01))
  expect(growth(sizes).map(({ from, to }) => [from, to])).toEqual([
    [100, 200],
    [200, 400],
    [400, 800],
  ])
  expect(growth([measured(100, 0.01)])).toEqual([])
})

test('growth tells work that grows faster than the archive', () => {
  const quadratic = [100, 200, 400].map((n) => measured(n, n / 10_000))
  const [small, large] = growth(quadratic).map(({ stages }) => stages.index.cpu)
  expect(small).toBeCloseTo(30)
  expect(large).toBeCloseTo(60)
})

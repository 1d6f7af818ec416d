import { expect, test } from 'vitest'
import { ingest, isRefusal } from '../../src/ingest/ingest.ts'
import { madeSeeds } from './made-seeds.ts'

test('madeSeeds makes the same texts every time, the first of many being those of few', () => {
  const few = Array.from(madeSeeds(3))
  expect(Array.from(madeSeeds(5)).slice(0, 3)).toEqual(few)
})

test('madeSeeds makes reports that are taken in under ids of their own', () => {
  const outcomes = Array.from(madeSeeds(20), ({ file, text }) =>
    ingest({ file, bytes: new TextEncoder().encode(text), sidecar: null }, { today: '2026-01-01', previous: null }),
  )
  expect(outcomes.filter(isRefusal)).toEqual([])
  expect(new Set(outcomes.map((outcome) => !isRefusal(outcome) && outcome.front.id)).size).toBe(20)
})

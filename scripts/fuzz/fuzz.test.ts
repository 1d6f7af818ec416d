import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeInput } from './make-input.ts'
import { runInput } from './run-input.ts'

const SEEDS = new URL('../../seeds/', import.meta.url)
const received = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(new URL(name, SEEDS)))

describe('any bytes at all', () => {
  it('end in a report or a refusal, with every promise kept on the way', { timeout: 120_000 }, async () => {
    const outcomes = new Set<string>()
    for (let number = 0; number < 120; number++) outcomes.add(await runInput(makeInput(7, number, received)))
    expect([...outcomes].sort()).toEqual(['refusal', 'report'])
  })

  it('are the same bytes for the same seed, whatever came before', () => {
    expect(makeInput(3, 41, received)).toEqual(makeInput(3, 41, received))
    expect(makeInput(3, 41, received)).not.toEqual(makeInput(4, 41, received))
  })

  it.each([
    ['opening marks', '“'],
    ['line ends', '\n'],
    ['white space', '　'],
    ['digits', '1'],
    ['numbers of items', '(一)'],
  ])('may be one thing over and over: %s', { timeout: 120_000 }, async (_, unit) => {
    const bytes = new TextEncoder().encode(`2024年,现将法治政府建设情况报告如下:${unit.repeat(190_000 / unit.length)}`)
    expect(['report', 'refusal']).toContain(await runInput({ file: 'a.txt', bytes, sidecar: 'accept: 试一试' }))
  })
})

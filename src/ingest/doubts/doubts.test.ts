import { describe, expect, it } from 'vitest'
import { DOUBT_RULES } from './doubt-rules.ts'

describe('every rule of doubt', () => {
  it.each(DOUBT_RULES.map((rule) => [rule.id, rule] as const))(
    '%s marks its example and nothing in clean text',
    (_, rule) => {
      const { damaged, marked, clean } = rule.example
      expect(rule.find(damaged).map(({ start, end }) => damaged.slice(start, end))).toEqual([marked])
      expect(rule.find(clean)).toEqual([])
    },
  )

  it('has an id of its own', () => {
    const ids = DOUBT_RULES.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

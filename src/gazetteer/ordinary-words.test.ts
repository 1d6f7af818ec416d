import { describe, expect, it } from 'vitest'
import { allDivisions } from './all-divisions.ts'
import { findDivisions } from './find-divisions.ts'
import genericNames from './generic-names.json' with { type: 'json' }
import ordinaryWords from './ordinary-words.json' with { type: 'json' }

describe('ordinary-words.json', () => {
  it('holds stems of divisions only, each once', () => {
    const stems = ordinaryWords.map(({ stem }) => stem)
    expect(new Set(stems).size).toBe(stems.length)
    for (const stem of stems)
      expect(
        allDivisions().some(({ name }) => name.startsWith(stem)),
        stem,
      ).toBe(true)
  })

  it('keeps its words from being read as places', () => {
    for (const { stem } of ordinaryWords) {
      expect(
        findDivisions(stem).filter(({ form }) => form === 'short'),
        stem,
      ).toEqual([])
    }
  })
})

describe('generic-names.json', () => {
  it('holds full names of divisions only, none of which counts without what it lies in', () => {
    for (const { name } of genericNames) {
      expect(
        allDivisions().some((division) => division.name === name),
        name,
      ).toBe(true)
      expect(findDivisions(name), name).toEqual([])
    }
  })
})

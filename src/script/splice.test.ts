import { describe, expect, it } from 'vitest'
import { splice } from './splice.ts'

describe('splice', () => {
  it('makes replacements in any order and leaves the rest', () => {
    const edits = [
      { start: 4, end: 5, text: 'E' },
      { start: 0, end: 2, text: '' },
      { start: 3, end: 3, text: '+' },
    ]
    expect(splice('abcdefg', edits)).toBe('c+dEfg')
  })

  it('returns the source when there is nothing to replace', () => {
    expect(splice('abc', [])).toBe('abc')
  })

  it('throws where two replacements overlap, saying where', () => {
    const edits = [
      { start: 0, end: 2, text: 'x' },
      { start: 1, end: 3, text: 'y' },
    ]
    expect(() => splice('abc', edits)).toThrow('overlap at 1: “bc” → “y”')
  })
})

import { describe, expect, test } from 'vitest'
import { namedCharacters } from './named-characters.ts'

describe('namedCharacters(note)', () => {
  test.each([
    ['读作「松」，亦有「鬆」等写法', ['松', '鬆'], 'each character in 「」'],
    ['见「复议」', [], 'no words'],
    ['年份可疑。', [], 'none'],
    ['', [], 'of nothing'],
    ['「𠮷」', ['𠮷'], 'one beyond the basic plane'],
  ])('of %s are %j: %s', (note, named) => {
    const pieces = namedCharacters(note)
    expect(pieces.filter((piece) => piece.named).map(({ words }) => words)).toEqual(named)
    expect(pieces.map(({ words }) => words).join('')).toBe(note)
  })
})

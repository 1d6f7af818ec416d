import { describe, expect, it } from 'vitest'
import { spell } from './spell.ts'

describe('spell', () => {
  it.each(['行', '〇', '𠮷', 'a', 'z', '7'])('leaves %s as it is', (character) => {
    expect(spell(character)).toBe(character)
  })

  it.each([
    ['.', 'a point would be dropped'],
    ['が', 'a mark would be taken off'],
    ['가', 'a syllable would be taken apart'],
    ['é', 'a mark would be taken off'],
    ['\u{2F800}', 'a compatibility ideograph would become another character'],
    ['½', 'a number that is no digit is not plain'],
  ])('spells %s in plain letters: %s', (character) => {
    expect(spell(character)).toMatch(/^z[g-v]{6}$/)
  })

  it('spells no two characters alike', () => {
    const characters = ['.', 'が', 'か', 'が', '가', '½', 'é', 'e', 'z', 'g']
    expect(new Set(characters.map(spell)).size).toBe(new Set(characters).size)
  })
})

import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { allDivisions } from '../../src/gazetteer/all-divisions.ts'
import readingRows from './readings.json' with { type: 'json' }
import { Reading, romanise } from './romanise.ts'

const readings = z.array(Reading).parse(readingRows)

describe('romanise', () => {
  it.each([
    ['武汉', 'wuhan'],
    ['吕梁', 'lvliang'],
    ['呼和浩特', 'huhehaote'],
    ['西安', 'xian'],
  ])('reads %s as %s without any reviewed reading', (text, word) => {
    expect(romanise(text, [])).toBe(word)
  })

  it('lets a reviewed reading win over the draft, and a longer one over a shorter', () => {
    const rule = (text: string, reading: string) => ({ text, reading, reason: 'test' })
    expect(romanise('成都', [rule('都', 'du')])).toBe('chengdu')
    expect(romanise('浚县', [rule('浚县', 'xun xian'), rule('浚', 'jun')])).toBe('xunxian')
  })

  it('refuses what has no pinyin', () => {
    expect(() => romanise('A县', [])).toThrow(/No plain pinyin/)
  })
})

describe('readings.json', () => {
  it('gives each text one reading, a syllable a character', () => {
    for (const { text, reading } of readings) expect(reading.split(' '), text).toHaveLength(text.length)
    expect(new Set(readings.map(({ text }) => text)).size).toBe(readings.length)
  })

  it('holds only readings some name of the gazetteer needs', () => {
    const names = allDivisions().map(({ name }) => name)
    for (const { text } of readings)
      expect(
        names.some((name) => name.includes(text)),
        text,
      ).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { hasHan, isCjkPunctuation, isHan } from './han.ts'

describe('isHan', () => {
  it.each(['法', '復', '〇', '々', '𠮷', '⼯'])('is true of %s', (char) => {
    expect(isHan(char)).toBe(true)
  })

  it.each(['a', '1', ',', '，', '。', '“', 'か', '', '法治'])('is false of %s', (char) => {
    expect(isHan(char)).toBe(false)
  })
})

describe('hasHan', () => {
  it('finds a Han character anywhere in a text', () => {
    expect(hasHan('GB/T 2260 代码')).toBe(true)
    expect(hasHan('GB/T 2260')).toBe(false)
  })
})

describe('isCjkPunctuation', () => {
  it.each([...'、。〈〉《》「」〔〕【】“”‘’—…，：；（）！？％'])('is true of %s', (char) => {
    expect(isCjkPunctuation(char)).toBe(true)
  })

  it.each([...',:;()!?%．'.slice(0, 8), 'Ａ', '１', '　', '·', '法'])('is false of %s', (char) => {
    expect(isCjkPunctuation(char)).toBe(false)
  })
})

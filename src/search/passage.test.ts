import { describe, expect, it } from 'vitest'
import { passage } from './passage.ts'

describe('passage', () => {
  it('cuts the words around an occurrence', () => {
    expect(passage('今年我区行政复议案件增多', [4, 8], 2)).toEqual({ before: '我区', hit: '行政复议', after: '案件' })
  })

  it('stops at the ends of the line', () => {
    expect(passage('行政复议', [0, 4])).toEqual({ before: '', hit: '行政复议', after: '' })
  })

  it('counts in code points', () => {
    expect(passage('𠮷𠮷行政𠮷𠮷', [2, 4], 1)).toEqual({ before: '𠮷', hit: '行政', after: '𠮷' })
  })
})

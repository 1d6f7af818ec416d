import { describe, expect, it } from 'vitest'
import { revert, stretches } from './revert.ts'

describe('revert', () => {
  it('puts back what was taken out and takes out what was supplied', () => {
    const emendations = [
      { rule: 'title', at: 0, sic: '题名\n', corr: '' },
      { rule: 'supplied-first', at: 2, sic: '', corr: '〔一〕' },
      { rule: 'furniture', at: 7, sic: '\n关闭', corr: '' },
    ]
    expect(revert('正文〔一〕是甲', emendations)).toBe('题名\n正文是甲\n关闭'.replace('是甲', '是甲'))
  })

  it('counts in code points', () => {
    const text = '𠮷野〔一〕𠮷是'
    const emendations = [
      { rule: 'supplied-first', at: 2, sic: '', corr: '〔一〕' },
      { rule: 'glyph', at: 5, sic: '吉', corr: '𠮷' },
    ]
    expect(stretches(text, emendations).map(({ sic, corr, at }) => [sic, corr, at])).toEqual([
      ['𠮷野', '𠮷野', 0],
      ['', '〔一〕', 2],
      ['吉', '𠮷', 5],
      ['是', '是', 6],
    ])
  })

  it.each([
    [
      'out of order',
      [
        { rule: 'a', at: 2, sic: 'x', corr: '' },
        { rule: 'a', at: 1, sic: 'x', corr: '' },
      ],
      /comes before/,
    ],
    ['that lie behind the text', [{ rule: 'a', at: 4, sic: 'x', corr: '乙' }], /does not stand at 4/],
    ['whose correction is not there', [{ rule: 'a', at: 0, sic: 'x', corr: '乙' }], /does not stand at 0/],
  ])('throws on emendations %s', (_, emendations, message) => {
    expect(() => stretches('甲乙丙', emendations)).toThrow(message)
  })
})

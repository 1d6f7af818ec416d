import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksLikeName, nameToken } from './name-token.ts'
import { pairTokens } from './pair-tokens.ts'

describe('nameToken', () => {
  it.each(['经技区发〔2025〕2号', '经技区发[2025]2号', '经技区发（2025）2号', ' 经技区发 2025 2号'])(
    'gives %s the same word however its year is bracketed',
    (name) => {
      expect(nameToken(name)).toBe('zzz经技区发zz2025zz2号')
    },
  )

  it('tells names apart whose letters are the same but for where they are parted', () => {
    expect(nameToken('hubei-wuhan-2024')).not.toBe(nameToken('hubeiw-uhan-2024'))
  })

  it('never gives a word that is a pair', () => {
    const letter = fc.constantFrom('z', 'g', 'v', '.', '行')
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 6 }), letter, letter, (name, a, b) => {
        expect(pairTokens(a + b)).not.toContain(nameToken(name.join('')))
      }),
    )
  })
})

describe('looksLikeName', () => {
  it.each([
    'hubei-wuhan-sifaju-2024',
    ' hubei-wuhan-sifaju-2024 ',
    '经技区发〔2025〕2号',
    '某府发〔二〇二五〕十二号',
    '2号',
  ])('takes %j for a name', (query) => {
    expect(looksLikeName(query, '号')).toBe(true)
  })

  it.each(['行政复议', '2024年', 'hubei', '一号', '发〔2025〕2号文件', ''])('does not take %j for a name', (query) => {
    expect(looksLikeName(query, '号')).toBe(false)
  })
})

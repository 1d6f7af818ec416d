import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointOffsets } from '../text/code-points.ts'
import { NAME_PLACES } from './name-places.ts'
import { readsBack } from './reads-back.ts'
import { SURNAMES, surnames } from './surnames.ts'
import { traditionalize } from './traditionalize.ts'

describe('SURNAMES', () => {
  it.each(SURNAMES)('$char: $reason', ({ example: [simplified, traditional] }) => {
    expect(traditionalize(simplified)).toBe(traditional)
    expect(readsBack(simplified)).toEqual({ ok: true })
  })

  it.each(SURNAMES)('$char is needed for its example', ({ char, example: [simplified] }) => {
    expect(surnames(simplified).map(({ becomes }) => becomes)).toContain(char)
  })
})

/** The same by one pattern for each surname, tried at every place. */
function plainly(text: string): number[] {
  const rules = SURNAMES.map(({ char, endsWords, beginsWords }) => {
    const beforeSome = `${endsWords && `(?<![${endsWords}])`}${char}(?=某)`
    const name = `${char}${beginsWords && `(?![${beginsWords}])`}`
    return [beforeSome, ...NAME_PLACES.map(({ before, behind }) => before + name + behind)].join('|')
  })
  return Array.from(text.matchAll(new RegExp(rules.join('|'), 'gu')), ({ index }) => index)
}

const word = fc.oneof(
  fc.constantFrom(
    ...SURNAMES.flatMap(({ char, endsWords, beginsWords }) => [char, char, ...(endsWords + beginsWords)]),
  ),
  fc.constantFrom('某', '同志', '局长', '书记', '主持', '建', '国', '，', '\n', ' ', 'a', '𠮷'),
)

describe('surnames', () => {
  it('finds what one pattern for each surname finds', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join('')
        const offset = codePointOffsets(text)
        expect(surnames(text).map(({ span }) => span[0])).toEqual(plainly(text).map(offset))
      }),
      { numRuns: 5000 },
    )
  })

  it('gives places in code points', () => {
    expect(surnames('𠮷，余建国同志')).toEqual([{ span: [2, 3], becomes: '余' }])
  })

  it.each([
    ['被告人范某某', '被告人范某某', 'before 某'],
    ['市委书记范锐平主持', '市委書記范銳平主持', 'between an office and a deed'],
    ['副市长余建国、胡建军', '副市長余建國、胡建軍', 'between an office and a mark'],
    ['局长胡建国', '局長胡建國', 'at the end'],
    ['会议由市长主持。游建华局长作报告', '會議由市長主持。游建華局長作報告', 'at the head of a clause'],
    ['朴志刚同志', '朴志剛同志', 'before 同志'],
  ])('reads %s as %s: %s', (text, traditional) => {
    expect(traditionalize(text)).toBe(traditional)
  })

  it.each([
    ['示范某项', '示範某項', 'the word before ends in 范'],
    ['各种某类', '各種某類', 'the word before ends in 种'],
    ['其余某些', '其餘某些', 'the word before ends in 余'],
    ['增长余额', '增長餘額', '增长 is no office'],
    ['，余下工作由书记负责', '，餘下工作由書記負責', '余下 is a word'],
    ['局长范围内', '局長範圍內', '范围 is a word'],
    ['10余名同志', '10餘名同志', 'behind a number'],
    ['游客代表', '遊客代表', 'a word'],
    ['市长于近日主持', '市長於近日主持', '于 is left out'],
  ])('reads no surname in %s, which is %s: %s', (text, traditional) => {
    expect(surnames(text)).toEqual([])
    expect(traditionalize(text)).toBe(traditional)
  })
})

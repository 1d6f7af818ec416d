import fc from 'fast-check'
import COMPATIBILITY from 'opencc-js/dict/CJK_Compatibility_Ideographs'
import { describe, expect, it } from 'vitest'
import { codePointLength } from '../text/code-points.ts'
import { fold, foldTable } from './fold.ts'
import { makeFold } from './fold-with.ts'
import { openccRows } from './opencc-rows.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'复復複覆发發髮ＡａÀé　１着著⼯\uF900𠮷ßİΣǅ\uD800') }),
)

describe('fold', () => {
  it.each([
    ['行政復議', '行政复议', 'Traditional'],
    ['複覆復', '复复复', 'characters Simplified merges'],
    ['覆盖', '复盖', 'and those it keeps apart in some words only'],
    ['著', '着', 'Taiwan variants'],
    ['爲羣裏', '为群里', 'forms of OpenCC itself'],
    ['衞枱', '卫台', 'Hong Kong variants'],
    ['瞭藉', '了借', 'pairs found in phrases only'],
    ['⼯⽣⼈⾯', '工生人面', 'Kangxi radicals, as some PDF files have them'],
    ['\uF9DC', '隆', 'compatibility ideographs'],
    ['ＧＢ／Ｔ　２２６０', 'gb/t 2260', 'full-width forms'],
    ['（一）', '(一)', 'full-width marks'],
    ['JĪNG Zhōu', 'jing zhou', 'case and diacritics'],
    ['ﬁ½①', 'ﬁ½①', 'what would change its length or meaning stays'],
    ['\uFEFF议', '\uFEFF议', 'a byte order mark is a character like any other'],
    ['e\u0301', 'e\u0301', 'a diacritic of its own stays, for the length'],
  ])('makes %j into %j: %s', (text, folded) => {
    expect(fold(text)).toBe(fold(folded))
    expect(fold(text)).toBe(folded)
  })

  it('keeps the number of code points', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(codePointLength(fold(text))).toBe(codePointLength(text))
      }),
    )
  })

  it('changes nothing more when applied twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })

  it('knows every compatibility ideograph of OpenCC', () => {
    const unknown = openccRows(COMPATIBILITY).filter(([from, to]) => fold(from) !== fold(to))
    expect(unknown).toEqual([])
  })
})

describe('foldTable', () => {
  it('gives the same function after a journey through JSON', () => {
    const sent = makeFold(JSON.parse(JSON.stringify(foldTable())))
    const text = '行政復議、公佈、髮廊、Ｚｈōng'
    expect(sent(text)).toBe(fold(text))
  })

  it('has each character in one class, each class of two or more', () => {
    const classes = foldTable().classes.split(' ')
    const characters = classes.flatMap((members) => Array.from(members))
    expect(new Set(characters).size).toBe(characters.length)
    expect(classes.filter((members) => codePointLength(members) < 2)).toEqual([])
  })

  it('begins each class with its Simplified form', () => {
    const firsts = new Map(
      foldTable()
        .classes.split(' ')
        .map((members) => [members, Array.from(members)[0]]),
    )
    expect([...firsts].filter(([members]) => /[复发干]/u.test(members)).map(([, first]) => first)).toEqual([
      '发',
      '复',
      '干',
    ])
  })

  it('is small enough to send', () => {
    expect(new TextEncoder().encode(foldTable().classes).length).toBeLessThan(40_000)
  })
})

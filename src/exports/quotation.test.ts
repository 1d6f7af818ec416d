import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOfText, passagesBetween, quotationText } from './quotation.ts'

const lines = ['市人民政府:', '全年受理行政复议申请418件,𠮷审结371件。', '特此报告。']

describe('passagesBetween', () => {
  it.each([
    [{ line: 1, offset: 4 }, { line: 1, offset: 8 }, ['行政复议'], 'words of one paragraph'],
    [{ line: 1, offset: 14 }, { line: 1, offset: 17 }, [',𠮷审'], 'counted in code points'],
    [
      { line: 0, offset: 5 },
      { line: 2, offset: 2 },
      [':', '全年受理行政复议申请418件,𠮷审结371件。', '特此'],
      'several',
    ],
    [{ line: 0, offset: 6 }, { line: 1, offset: 2 }, ['全年'], 'a paragraph touched at its end only is left out'],
    [{ line: 2, offset: 0 }, { line: 2, offset: 0 }, [], 'nothing'],
  ])('from %j to %j is %j: %s', (start, end, passages) => {
    expect(passagesBetween(lines, start, end)).toEqual(passages)
  })

  it('takes nothing that is not in the text', () => {
    const place = fc.record({ line: fc.nat(2), offset: fc.nat(30) })
    fc.assert(
      fc.property(place, place, (start, end) => {
        for (const passage of passagesBetween(lines, start, end)) {
          expect(lines.some((line) => line.includes(passage))).toBe(true)
        }
      }),
    )
  })

  it('throws on places of another text', () => {
    expect(() => passagesBetween(lines, { line: 0, offset: 0 }, { line: 3, offset: 1 })).toThrow('within 3')
  })
})

describe('blocksOfText', () => {
  it('leaves out the title', () => {
    expect(blocksOfText('题名\n\n第一段\n第二段\n')).toEqual(['第一段', '第二段'])
  })
})

describe('quotationText', () => {
  const quotation = {
    passages: ['第一段', '第二段'],
    citation: ['某局：《题名》，', 'https://a.test/reports/a/', { fact: 'fragment', before: '#' }, '。'],
    reader: { day: '2026-11-22', anchor: 'p3' },
    notes: [],
  } as const

  it('is the words, the citation with the permalink of the passage, and nothing more', () => {
    expect(quotationText(quotation)).toBe('第一段\n第二段\n\n某局：《题名》，https://a.test/reports/a/#p3。')
  })

  it('ends with what must be known of the reading', () => {
    expect(quotationText({ ...quotation, notes: ['所见为机器转换的繁体。'] })).toMatch(/。\n所见为机器转换的繁体。$/u)
  })
})

import { describe, expect, it } from 'vitest'
import { findPhrases } from './phrase-finder.ts'
import { phraseTable } from './phrase-table.ts'

const table = phraseTable([
  ['复议', '復議'],
  ['重复', '重複'],
  ['复', '復'],
  ['𠮷田', '吉田'],
  ['范县', ''],
])

describe('findPhrases', () => {
  it.each([
    ['行政复议', [{ span: [2, 4], becomes: '復議' }], 'the longest phrase'],
    ['重复议', [{ span: [0, 2], becomes: '重複' }], 'the leftmost phrase, and none that overlaps it'],
    [
      '𠮷田𠮷复',
      [
        { span: [0, 2], becomes: '吉田' },
        { span: [3, 4], becomes: '復' },
      ],
      'spans in code points',
    ],
    ['范县', [{ span: [0, 2], becomes: '' }], 'a phrase without a replacement'],
    ['议', [], 'no phrase'],
    ['', [], 'nothing'],
  ])('finds in %s %j: %s', (text, found) => {
    expect(findPhrases(table, text)).toEqual(found)
  })

  it('passes over what is shorter than asked for, but lets it end what is before', () => {
    expect(findPhrases(table, '𠮷田复复议', 2)).toEqual([
      { span: [0, 2], becomes: '吉田' },
      { span: [3, 5], becomes: '復議' },
    ])
  })
})

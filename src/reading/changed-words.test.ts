import { describe, expect, test } from 'vitest'
import { changedWords } from './changed-words.ts'

describe('changedWords(pieces)', () => {
  test.each([
    [
      'joins what was removed',
      [
        ['(jīng)', ''],
        ['(qū)', ''],
      ],
      [['(jīng)(qū)', null]],
    ],
    [
      'keeps what was replaced and supplied apart',
      [
        ['?,F(xiàn)', '。現'],
        ['', '〔一〕'],
      ],
      [
        ['?,F(xiàn)', '。現'],
        [null, '〔一〕'],
      ],
    ],
    ['shows nothing of white space', [['\u3000\u3000', '']], []],
    ['cuts what is long', [['？'.repeat(50), '']], [[`${'？'.repeat(40)}……`, null]]],
  ] as const)('%s', (_, pieces, words) => {
    expect(changedWords(pieces.map(([sic, corr]) => ({ sic, corr })))).toEqual(
      words.map(([sic, corr]) => ({ sic, corr })),
    )
  })
})

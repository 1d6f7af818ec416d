import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { widen } from '../text/widen.ts'
import { titlePhrases } from './title-phrases.ts'

describe('titlePhrases(title)', () => {
  test.each([
    ['市司法局关于2024年度法治政府建设情况的报告', ['市司法局', '关于2024年度', '法治政府建设', '情况的报告']],
    ['天门市人民政府关于2023年法治政府建设情况的报告', ['天门市人民政府', '关于2023年', '法治政府建设', '情况的报告']],
    ['邵阳市司法局2024年度法治政府建设情况报告', ['邵阳市司法局2024年度', '法治政府建设', '情况报告']],
    ['某区2022年法治建设年度报告', ['某区2022年', '法治建设', '年度报告']],
    ['报告', ['报告']],
  ])('cuts %s at its phrases', (title, phrases) => {
    expect(titlePhrases(title)).toEqual(phrases)
  })

  test('joined, is the title widened', () => {
    const title = fc.array(
      fc.constantFrom('关于', '2024', '年', '年度', '法治政府建设', '(', ')', ' ', '局', '、', '的报告'),
    )
    fc.assert(
      fc.property(
        title.map((words) => words.join('')),
        (text) => titlePhrases(text).join('') === widen(text),
      ),
    )
  })
})

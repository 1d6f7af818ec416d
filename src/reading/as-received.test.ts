import { describe, expect, test } from 'vitest'
import { chosenLedger } from '../report/chosen-ledger.ts'
import { madeUpReport } from '../report/fixtures/made-up-report.ts'
import { receivedText } from '../report/reconstruct.ts'
import { asReceived, rulesOfLine } from './as-received.ts'
import { ruleOf } from './rule-of.ts'

const REPORT = madeUpReport({
  blocks: ['(五)筑牢防线。〔一〕是健全机制。', '优化环境。现将情况报告如下。'],
  emendations: [
    { rule: 'title', before: '(五)', sic: '某市2024年法治政府\n建设情况的报告\n\n', corr: '' },
    { rule: 'supplied-first', before: '〔一〕', sic: '', corr: '〔一〕' },
    { rule: 'byte-shift', before: '。现将', sic: '?,F(xiàn)', corr: '。现' },
    { rule: 'page-furniture', before: null, sic: '\n打印本页 关闭窗口', corr: '' },
    { rule: 'a rule that was retired', before: null, sic: '\n', corr: '' },
  ],
})

describe('asReceived(report)', () => {
  const lines = asReceived(REPORT)

  test('joined, is the received text', () => {
    const joined = lines.map((line) => line.map(({ sic }) => sic).join('')).join('\n')
    expect(joined).toBe(receivedText(REPORT.text, chosenLedger(REPORT)))
  })

  test('says of every piece what became of it, and by which rule', () => {
    expect(lines.map((line) => line.map(({ fate, sic, corr, rule }) => [fate, sic, corr, rule?.id ?? null]))).toEqual([
      [['removed', '某市2024年法治政府', '', 'title']],
      [['removed', '建设情况的报告', '', 'title']],
      [],
      [
        ['kept', '(五)筑牢防线。', '(五)筑牢防线。', null],
        ['supplied', '', '〔一〕', 'supplied-first'],
        ['kept', '是健全机制。', '是健全机制。', null],
      ],
      [
        ['kept', '优化环境', '优化环境', null],
        ['replaced', '?,F(xiàn)', '。现', 'byte-shift'],
        ['kept', '将情况报告如下。', '将情况报告如下。', null],
      ],
      [['removed', '打印本页 关闭窗口', '', 'page-furniture']],
      [],
    ])
  })
})

describe('rulesOfLine(line)', () => {
  test('names each rule once', () => {
    const report = madeUpReport({
      blocks: ['执法,行政。'],
      emendations: [
        { rule: 'pinyin-annotation', before: '法', sic: '(zhí)', corr: '' },
        { rule: 'pinyin-annotation', before: ',行', sic: '(fǎ)', corr: '' },
        { rule: 'page-furniture', before: null, sic: '\n打印本页', corr: '' },
      ],
    })
    expect(asReceived(report).map(rulesOfLine)).toEqual([
      [ruleOf('pinyin-annotation').label],
      [ruleOf('page-furniture').label],
    ])
  })
})

import { describe, expect, test } from 'vitest'
import { EMENDATION_RULES } from '../ingest/emendation-rules.ts'
import { madeUpReport } from '../report/fixtures/made-up-report.ts'
import { repairedPlaces, repairsOf, widenedMarks } from './repairs.ts'
import { ruleOf } from './rule-of.ts'

describe('repairsOf(report)', () => {
  test('counts emendations by rule, layout first, then what was taken out, repaired and supplied', () => {
    const report = madeUpReport({
      blocks: ['(五)筑牢防线。〔一〕是健全机制。', '依法行政。'],
      emendations: [
        { rule: 'blank-line', before: '(五)', sic: '\n', corr: '' },
        { rule: 'supplied-first', before: '〔一〕', sic: '', corr: '〔一〕' },
        { rule: 'pinyin-annotation', before: '行政', sic: '(fǎ)', corr: '' },
        { rule: 'pinyin-annotation', before: '。', sic: '(fǎ)', corr: '' },
        { rule: 'page-furniture', before: null, sic: '\n打印本页 关闭窗口', corr: '' },
        { rule: 'blank-line', before: null, sic: '\n', corr: '' },
      ],
    })
    const shown = [...repairsOf(report)].map(([group, repairs]) => [
      group,
      repairs.map(({ label, count, samples }) => [label, count, ...samples]),
    ])
    expect(shown).toEqual([
      ['版式', [[ruleOf('blank-line').label, 2]]],
      ['移出', [[ruleOf('page-furniture').label, 1, '打印本页 关闭窗口']]],
      ['修复', [[ruleOf('pinyin-annotation').label, 2, '(fǎ)']]],
      ['补字', [[ruleOf('supplied-first').label, 1, '〔一〕']]],
    ])
  })

  test('counts a passage that was taken out once, whatever else was repaired within it', () => {
    const report = madeUpReport({
      blocks: ['2024年,依法行政。'],
      emendations: [
        { rule: 'title', before: '2024', sic: '某區', corr: '' },
        { rule: 'pinyin-annotation', before: '2024', sic: '(qū)', corr: '' },
        { rule: 'title', before: '2024', sic: '年報\n', corr: '' },
        { rule: 'pinyin-annotation', before: '行政', sic: '(fǎ)', corr: '' },
      ],
    })
    expect(
      repairsOf(report)
        .get('移出')
        ?.map(({ count, samples }) => [count, ...samples]),
    ).toEqual([[1, '某區年報']])
    expect(
      repairsOf(report)
        .get('修复')
        ?.map(({ count }) => count),
    ).toEqual([2])
    expect(repairedPlaces(report)).toBe(3)
  })

  test('shows no more than the beginning of a long passage', () => {
    const report = madeUpReport({
      blocks: ['依法行政。'],
      emendations: [{ rule: 'title', before: '依法', sic: `${'长'.repeat(80)}\n`, corr: '' }],
    })
    expect(repairsOf(report).get('移出')?.[0]?.samples).toEqual([`${'长'.repeat(40)}……`])
  })
})

describe('widenedMarks(report)', () => {
  test('counts the marks that display alone widens', () => {
    expect(widenedMarks(madeUpReport({ blocks: ['依法,行政(试行)。', '14:45'] }))).toBe(3)
  })
})

describe('ruleOf(id)', () => {
  test.each(EMENDATION_RULES.map(({ id }) => id))('knows %s', (id) => {
    expect(ruleOf(id).id).toBe(id)
    expect(ruleOf(id).group).not.toBe('hand')
  })

  test('takes a rule that is not among those that run for a person’s', () => {
    expect(ruleOf('sidecar').group).toBe('hand')
  })
})

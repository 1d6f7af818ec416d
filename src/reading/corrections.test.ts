import { describe, expect, test } from 'vitest'
import { DOUBT_RULES } from '../ingest/doubts/doubt-rules.ts'
import { EMENDATION_RULES } from '../ingest/emendation-rules.ts'
import { madeUpReport } from '../report/fixtures/made-up-report.ts'
import { corrections } from './corrections.ts'
import { findingWords } from './finding-words.ts'

const REPORT = madeUpReport({
  blocks: ['推进依法行政。', '〔一〕是强化监督。'],
  emendations: [
    { rule: 'page-furniture', sic: '打印\n', corr: '', before: '推进' },
    { rule: 'by-hand', sic: '依发', corr: '依法', before: '依法', reason: '据本机关网站改。' },
    { rule: 'supplied-first', sic: '', corr: '〔一〕', before: '〔一〕' },
  ],
  findings: [
    { words: '监督', message: '存疑。' },
    { words: null, message: '本件存疑。' },
  ],
})

function entriesBy(key: string) {
  return corrections([REPORT]).find(({ rule }) => rule.key === key)
}

describe('corrections(reports)', () => {
  test('has every rule that runs, needed or not', () => {
    const keys = corrections([]).map(({ rule }) => rule.key)
    expect(keys).toEqual(expect.arrayContaining([...EMENDATION_RULES, ...DOUBT_RULES].map(({ id }) => id)))
    expect(corrections([]).every(({ count }) => count === 0)).toBe(true)
  })

  test('names each rule once, changes before doubts', () => {
    const rules = corrections([REPORT, REPORT]).map(({ rule }) => rule)
    expect(new Set(rules.map(({ key }) => key)).size).toBe(rules.length)
    const doubted = rules.findIndex(({ group }) => group === '存疑')
    expect(rules.slice(doubted).every(({ group }) => group === '存疑' || group === '未载')).toBe(true)
  })

  test('leads from a change to its line as received, and says what was changed into what', () => {
    expect(entriesBy('by-hand')).toMatchObject({
      rule: { group: '手订' },
      count: 1,
      reports: [
        {
          places: [
            {
              path: 'reports/hubei-wuhan-sifaju-2024/source/#l2',
              where: '第2行',
              changes: [{ sic: '依发', corr: '依法' }],
            },
          ],
        },
      ],
    })
    expect(entriesBy('supplied-first')?.reports[0]?.places[0]).toMatchObject({ changes: [{ sic: '', corr: '〔一〕' }] })
  })

  test('leads from a doubt to its paragraph, from one about the whole to the report', () => {
    expect(entriesBy('made-up')?.reports[0]?.places).toEqual([
      { path: 'reports/hubei-wuhan-sifaju-2024/#p2', where: '第2段', changes: [], message: '存疑。' },
      { path: 'reports/hubei-wuhan-sifaju-2024/', where: '全件', changes: [], message: '本件存疑。' },
    ])
  })

  test('counts the entries of all reports together', () => {
    expect(corrections([REPORT, REPORT]).find(({ rule }) => rule.key === 'page-furniture')?.count).toBe(2)
  })

  test('keeps a rule’s own words and example, whatever ledgers say', () => {
    for (const { id, label, example } of EMENDATION_RULES) {
      const rule = corrections([REPORT]).find((entry) => entry.rule.key === id)?.rule
      expect(rule).toMatchObject({ label, example: { received: example.received, kept: example.transcription } })
    }
  })

  test('asks the first ledger that names a rule what it is called, and no other', () => {
    const asked: string[] = []
    const held = (name: string) => {
      const remember = <T>(fact: string, find: () => T): T => {
        asked.push(`${name}: ${fact}`)
        return find()
      }
      return { ...REPORT, remember }
    }
    const labels = corrections([held('first'), held('second')]).map(({ rule }) => rule.label)
    expect(labels).toEqual(corrections([REPORT]).map(({ rule }) => rule.label))
    expect(asked.filter((fact) => fact.endsWith(': rules'))).toEqual(['first: rules'])
  })
})

describe('findingWords(finding)', () => {
  test.each([
    ['lost-heading', 'text', 'doubt', '标题疑脱'],
    ['absent-published', 'published', 'absent', '未载发布日期'],
    ['no-region', 'region', 'absent', '未载地区'],
    ['ambiguous-region', 'region', 'doubt', '地区待核'],
    ['unheard-of', 'elsewhere', 'doubt', 'elsewhere待核'],
  ] as const)('calls %s about %s (%s) %s', (rule, field, severity, label) => {
    expect(findingWords({ rule, field, severity }).label).toBe(label)
  })
})

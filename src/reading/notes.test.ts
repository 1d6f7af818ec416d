import { describe, expect, test } from 'vitest'
import { madeUpReport } from '../report/fixtures/made-up-report.ts'
import { spanText } from '../report/report.ts'
import { notesOf } from './notes.ts'

const REPORT = madeUpReport({
  blocks: ['重大行政决策39三是统筹推进。', '(一)筑牢防线。〔一〕是健全机制。近6000余人次。'],
  outline: [{ id: 's1', level: 1, form: 'lost', words: '(一)筑牢' }],
  findings: [
    { words: '近6000余', message: '存疑。前后矛盾。' },
    { words: '39', message: '疑脱。缺量词。' },
    { words: null, message: '原件无题名。' },
  ],
  emendations: [{ rule: 'supplied-first', before: '〔一〕', sic: '', corr: '〔一〕' }],
})

function withRule(report: typeof REPORT, words: string, rule: string): typeof REPORT {
  const findings = report.ledger.findings.map((finding) =>
    finding.span && spanText(report, finding.span) === words ? { ...finding, rule } : finding,
  )
  return { ...report, ledger: { ...report.ledger, findings } }
}

describe('notesOf(report)', () => {
  test('numbers findings about places and supplied words in reading order; findings about the whole are no notes', () => {
    expect(
      notesOf(REPORT).map(({ number, kind, span, beside }) => [number, kind, spanText(REPORT, span), beside]),
    ).toEqual([
      [1, 'doubt', '39', 'p1'],
      [2, 'supplied', '〔一〕', 'p2'],
      [3, 'doubt', '近6000余', 'p2'],
    ])
  })

  test.each([
    ['lost-unit', '重大行政决策39'],
    ['lost-full-stop', '重大行政决策'],
  ])('sets a loss of rule %s behind %s', (rule, before) => {
    const [note] = notesOf(withRule(REPORT, '39', rule))
    expect(note).toMatchObject({ kind: 'loss', beside: 'p1', span: [[...before].length, [...before].length] })
  })

  test('sets a loss at the place of a lost heading beside its placeholder', () => {
    const start = REPORT.ledger.outline[0]?.span[0] ?? 0
    const finding = { rule: 'lost-heading', field: 'text', severity: 'doubt' as const, message: '标题疑脱。' }
    const findings = [{ ...finding, span: [start, start] as [number, number] }]
    expect(notesOf({ ...REPORT, ledger: { ...REPORT.ledger, findings } })[0]).toMatchObject({
      kind: 'loss',
      beside: 's1',
    })
  })
})

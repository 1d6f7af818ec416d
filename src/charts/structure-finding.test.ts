import { describe, expect, test } from 'vitest'
import type { StretchKind } from '../reading/stretch-kinds.ts'
import { structureBars } from './structure-bars.ts'
import { structureFinding } from './structure-finding.ts'

type Lengths = Partial<Record<StretchKind, number>>

function barsOf(...reports: Lengths[]) {
  return structureBars(
    reports.map((report, i) => ({
      report: i,
      stretches: Object.entries(report).map(([kind, length]) => ({
        kind: kind as StretchKind,
        length,
        anchor: null,
        span: [0, length] as [number, number],
      })),
    })),
  )
}

describe('structureFinding', () => {
  test.each<[Lengths[], string]>([
    [[], '尚无可量的文字。'],
    [[{}], '尚无可量的文字。'],
    [[{ achievements: 1800, problems: 200 }], '全文2,000字；其中不足和原因200字，占10%。'],
    [[{ achievements: 900, problems: 1 }], '全文901字；其中不足和原因1字，占不到1%。'],
    [[{ achievements: 900 }], '全文900字；不足和原因没有自成一部分。'],
    [[{ achievements: 900 }, { plan: 1100 }], '2份，全文900至1,100字；不足和原因都没有自成一部分。'],
    [
      [{ achievements: 900, problems: 100 }, { plan: 1100 }],
      '2份，全文1,000至1,100字；不足和原因自成一部分的1份，占全文10%。',
    ],
    [
      [
        { achievements: 90, problems: 10 },
        { achievements: 80, problems: 20 },
        { achievements: 70, problems: 30 },
      ],
      '3份，全文都是100字；不足和原因自成一部分的3份，占全文10%至30%，中位20%。',
    ],
  ])('of %j says %s', (reports, finding) => {
    expect(structureFinding(barsOf(...reports))).toBe(finding)
  })
})

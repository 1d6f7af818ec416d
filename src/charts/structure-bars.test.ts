import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { STRETCH_KINDS } from '../reading/stretch-kinds.ts'
import type { Stretch } from '../reading/structure.ts'
import { drawStructureBar } from './draw-structure-bar.ts'
import { structureBars } from './structure-bars.ts'

const stretch = (kind: Stretch['kind'], length: number): Stretch => ({ kind, length, anchor: null, span: [0, length] })

describe('structureBars', () => {
  test('puts reports on one scale, the longest over the whole width and first', () => {
    const bars = structureBars([
      { report: 'short', stretches: [stretch('opening', 50)] },
      { report: 'long', stretches: [stretch('opening', 50), stretch('plan', 150)] },
    ])
    expect(bars.map(({ report, segments }) => [report, segments.map(({ x, width }) => [x, width])])).toEqual([
      [
        'long',
        [
          [0, 25],
          [25, 75],
        ],
      ],
      ['short', [[0, 25]]],
    ])
  })

  test('adds up a kind that stands in several places', () => {
    const [bar] = structureBars([
      { report: 1, stretches: [stretch('other', 3), stretch('plan', 4), stretch('other', 5)] },
    ])
    expect(bar?.lengthOf).toEqual({ opening: 0, achievements: 0, problems: 0, responsibility: 0, plan: 4, other: 8 })
  })

  test('segments follow each other without gap or overlap, and the row of numbers adds up to the bar', () => {
    const stretches = fc.array(
      fc.tuple(fc.constantFrom(...STRETCH_KINDS), fc.integer({ min: 1, max: 20000 })).map(([k, l]) => stretch(k, l)),
    )
    fc.assert(
      fc.property(fc.array(stretches, { maxLength: 30 }), (reports) => {
        for (const bar of structureBars(reports.map((own, report) => ({ report, stretches: own })))) {
          bar.segments.forEach((segment, i) => {
            const before = bar.segments[i - 1]
            expect(segment.x).toBeCloseTo(before ? before.x + before.width : 0)
          })
          expect(STRETCH_KINDS.reduce((sum, kind) => sum + bar.lengthOf[kind], 0)).toBe(bar.length)
          expect(drawStructureBar(bar)).not.toMatch(/NaN|Infinity|style=/)
        }
      }),
    )
  })

  test('draws no reports and empty reports without a mark', () => {
    expect(structureBars([])).toEqual([])
    expect(structureBars([{ report: 1, stretches: [] }]).map(drawStructureBar)).toEqual([
      '<svg class="chart bar" width="100%" aria-hidden="true"/>',
    ])
  })

  test('draws the same report as the same bytes', () => {
    const bars = structureBars([
      { report: 1, stretches: [stretch('opening', 10), stretch('achievements', 60), stretch('problems', 30)] },
    ])
    expect(bars.map(drawStructureBar).join('')).toMatchInlineSnapshot(
      `"<svg class="chart bar" width="100%" aria-hidden="true"><rect class="opening" x="0%" width="10%" height="100%"/><rect class="achievements" x="10%" width="60%" height="100%"/><rect class="problems" x="70%" width="30%" height="100%"/></svg>"`,
    )
  })
})

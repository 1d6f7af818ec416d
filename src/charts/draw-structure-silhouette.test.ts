import { describe, expect, test } from 'vitest'
import type { Stretch } from '../reading/structure.ts'
import { drawStructureSilhouette } from './draw-structure-silhouette.ts'
import { structureBars } from './structure-bars.ts'

const stretch = (kind: Stretch['kind'], length: number): Stretch => ({ kind, length, anchor: null, span: [0, length] })

describe('drawStructureSilhouette', () => {
  test.each([0, 1, 5, 500])('draws every stretch of %i reports once', (length) => {
    const reports = Array.from({ length }, (_, report) => ({
      report,
      stretches: [stretch('opening', 10), stretch('achievements', 100 + report), stretch('problems', 5 + (report % 7))],
    }))
    const marks = drawStructureSilhouette(structureBars(reports)).match(/M/g) ?? []
    expect(marks).toHaveLength(3 * length)
  })

  test('draws the same reports as the same bytes, without a style', () => {
    const drawn = drawStructureSilhouette(
      structureBars([
        { report: 1, stretches: [stretch('opening', 10), stretch('problems', 30)] },
        { report: 2, stretches: [stretch('opening', 5), stretch('plan', 5)] },
      ]),
    )
    expect(drawn).toMatchInlineSnapshot(
      `"<svg class="chart silhouette" viewBox="0 0 100 2" preserveAspectRatio="none" width="100%" height="0.5rem" role="img" aria-label="2份报告各部分的长短，由长到短排列，数字见下表"><path class="opening" d="M0,0h25v1h-25ZM0,1h12.5v1h-12.5Z"/><path class="problems" d="M25,0h75v1h-75Z"/><path class="plan" d="M12.5,1h12.5v1h-12.5Z"/></svg>"`,
    )
  })
})

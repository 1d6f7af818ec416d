import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { STRETCH_KINDS } from '../reading/stretch-kinds.ts'
import type { Stretch } from '../reading/structure.ts'
import { drawStructureColumns } from './draw-structure-columns.ts'
import { structureBars } from './structure-bars.ts'
import { structureColumns } from './structure-columns.ts'

const stretch = (kind: Stretch['kind'], length: number): Stretch => ({ kind, length, anchor: null, span: [0, length] })
const columnsOf = (...reports: Stretch[][]) =>
  structureColumns(structureBars(reports.map((stretches, report) => ({ report, stretches }))))

/** Rows of a drawn figure that have a length, of all its columns together. */
const marksIn = (drawn: string) => [...drawn.matchAll(/H([\d.]+)V/g)].filter(([, length]) => Number(length) > 0).length

describe('structureColumns', () => {
  test('takes bars apart: what is of one kind begins at one line, all on one scale', () => {
    const [opening, plan] = columnsOf([stretch('opening', 10), stretch('plan', 30)], [stretch('opening', 20)])
    expect(opening).toMatchObject({ kind: 'opening', x: 0, longest: 20 })
    expect(plan).toMatchObject({ kind: 'plan', longest: 30 })
    expect(plan?.lengths).toEqual([plan?.width, 0])
    expect((opening?.width ?? 0) / (plan?.width ?? 1)).toBeCloseTo(20 / 30)
    expect(opening?.lengths[0]).toBeCloseTo((opening?.width ?? 0) / 2)
  })

  test('leaves out kinds that no report has; without reports there is nothing', () => {
    expect(columnsOf([stretch('plan', 3)]).map(({ kind }) => kind)).toEqual(['plan'])
    expect(columnsOf()).toEqual([])
    expect(columnsOf([])).toEqual([])
  })

  test('columns follow each other inside the chart and never touch, and nothing drawn is NaN', () => {
    const stretches = fc.array(
      fc.tuple(fc.constantFrom(...STRETCH_KINDS), fc.integer({ min: 1, max: 20000 })).map(([k, l]) => stretch(k, l)),
    )
    fc.assert(
      fc.property(fc.array(stretches, { maxLength: 100 }), (reports) => {
        const columns = columnsOf(...reports)
        columns.forEach(({ x, width, lengths }, i) => {
          expect(x + width).toBeLessThan(columns[i + 1]?.x ?? 100)
          expect(Math.max(...lengths)).toBeLessThanOrEqual(width)
        })
        expect(drawStructureColumns(columns)).not.toMatch(/NaN|Infinity|style=/)
      }),
    )
  })
})

describe('drawStructureColumns', () => {
  test.each([0, 1, 5, 500])('draws what each of %i reports has of each kind once', (length) => {
    const reports = Array.from({ length }, (_, i) => [
      stretch('opening', 10),
      stretch('achievements', 100 + i),
      ...(i % 2 ? [] : [stretch('problems', 5 + (i % 7))]),
    ])
    const kinds = reports.flatMap((own) => own.map(({ kind }) => kind))
    expect(marksIn(drawStructureColumns(columnsOf(...reports)))).toBe(kinds.length)
  })

  test.each([
    [100, '25rem'],
    [240, '30rem'],
    [500, '31.25rem'],
    [5000, '60rem'],
  ])('%i reports are %s high: a row is a line on a screen while that can be', (length, height) => {
    const reports = Array.from({ length }, () => [stretch('plan', 10)])
    expect(drawStructureColumns(columnsOf(...reports))).toContain(`height="${height}" role="img"`)
  })

  test('draws the same reports as the same bytes', () => {
    const drawn = drawStructureColumns(
      columnsOf([stretch('opening', 10), stretch('problems', 30)], [stretch('opening', 5), stretch('plan', 5)]),
    )
    expect(drawn).toMatchInlineSnapshot(
      `"<svg class="chart axis" width="100%" height="1.5rem" aria-hidden="true"><text class="wide" x="0%" y="1rem">引言<tspan class="detail" dx="0.25rem">至10字</tspan></text><text class="wide" x="23.556%" y="1rem">不足<tspan class="detail" dx="0.25rem">至30字</tspan></text><text class="wide" x="86.222%" y="1rem">安排<tspan class="detail" dx="0.25rem">至5字</tspan></text></svg><svg class="chart aligned" width="100%" height="0.5rem" role="img" aria-label="2份报告各部分的长短，一行一份，由长到短排列，数字见下表"><svg x="0%" width="19.556%" height="100%" viewBox="0 0 19.56 2" preserveAspectRatio="none"><path class="opening" d="M0,0H19.56V1H9.78V2H0Z" vector-effect="non-scaling-stroke"/></svg><line class="base" x1="0%" x2="0%" y1="0" y2="100%"/><svg x="23.556%" width="58.667%" height="100%" viewBox="0 0 58.67 2" preserveAspectRatio="none"><path class="problems" d="M0,0H58.67V1H0V2H0Z" vector-effect="non-scaling-stroke"/></svg><line class="base" x1="23.556%" x2="23.556%" y1="0" y2="100%"/><svg x="86.222%" width="9.778%" height="100%" viewBox="0 0 9.78 2" preserveAspectRatio="none"><path class="plan" d="M0,0H0V1H9.78V2H0Z" vector-effect="non-scaling-stroke"/></svg><line class="base" x1="86.222%" x2="86.222%" y1="0" y2="100%"/></svg>"`,
    )
  })
})

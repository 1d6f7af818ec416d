import type { Coverage } from './coverage.ts'
import { HOLDING_STATE_LABELS, HOLDING_STATES, type HoldingState } from './holding-states.ts'

/** The states that occur in a coverage, in the order of the closed set. */
export function statesIn({ rows }: Coverage): HoldingState[] {
  const found = new Set(rows.flatMap(({ cells }) => cells.map(({ state }) => state)))
  return HOLDING_STATES.filter((state) => found.has(state))
}

/** What a coverage shows: 5个机关，6个年度，共30格：在档5格，未查25格。 */
export function coverageInWords(coverage: Coverage): string {
  const { years, rows } = coverage
  if (rows.length === 0) return '尚无报告在档。'
  const cells = rows.flatMap((row) => row.cells)
  const counts = statesIn(coverage).map((state) => {
    const count = cells.filter((cell) => cell.state === state).length
    return `${HOLDING_STATE_LABELS[state]}${count}格`
  })
  return `${rows.length}个机关，${years.length}个年度，共${cells.length}格：${counts.join('，')}。`
}

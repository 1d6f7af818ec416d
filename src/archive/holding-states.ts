/**
 * What the archive knows of one issuer and one year. Content alone tells `held` from `not-searched`; a register of gaps can
 * tell the others: known to stand elsewhere, or searched for and not found. None of them says that nothing was published.
 */
export const HOLDING_STATES = ['held', 'elsewhere', 'not-found', 'not-searched'] as const
export type HoldingState = (typeof HOLDING_STATES)[number]

/** A state in a cell. */
export const HOLDING_STATE_LABELS: Readonly<Record<HoldingState, string>> = {
  held: '在档',
  elsewhere: '未收',
  'not-found': '未见',
  'not-searched': '未查',
}

/** What a state means, for legends. */
export const HOLDING_STATE_MEANINGS: Readonly<Record<HoldingState, string>> = {
  held: '已有报告在档',
  elsewhere: '已知别处有，尚未收入',
  'not-found': '查找过，没有见到',
  'not-searched': '尚未查找，不等于没有发布',
}

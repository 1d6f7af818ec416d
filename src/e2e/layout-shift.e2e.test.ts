import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { pagesByKind } from './page-kinds.ts'
import { reader } from './reader.ts'

test.each([
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
])(
  'nothing moves before the reader’s eyes while a page loads, of any kind, at $width px',
  async (viewport) => {
    const { page, leave } = await reader({ viewport })
    await page.addInitScript(watchShifts)
    const moved: string[] = []
    for (const [kind, [path = '']] of await pagesByKind(`${inject('origin')}/`)) {
      for (const place of kind === 'report' ? ['', '#cite'] : ['']) {
        await page.goto(`/${path}${place}`)
        const shifts = await shiftsOf(page)
        if (shifts.length > 0) moved.push(`/${path}${place}: ${shifts.join(', ')}`)
      }
    }
    await leave()
    expect(moved).toEqual([])
  },
  120_000,
)

/** Keeps the score of every shift of the page, from its first frame. */
function watchShifts(): void {
  const shifts: number[] = []
  Object.assign(globalThis, { shifts })
  new PerformanceObserver((list) => {
    shifts.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value))
  }).observe({ type: 'layout-shift', buffered: true })
}

/** The shifts there were until the frame after the next. */
function shiftsOf(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve))
    return (globalThis as unknown as { shifts: number[] }).shifts
  })
}

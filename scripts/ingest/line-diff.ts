/** Lines shown of a difference before the rest is counted. */
const MOST = 40

/**
 * What differs between two texts, line by line: `-` before, `+` after. Common lines at both ends are left out; the
 * middle is shown as it is, which is enough to see what a rule changed.
 */
export function lineDiff(before: string, after: string): string {
  const [a, b] = [before.split('\n'), after.split('\n')]
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const lines = changedLines(a.slice(start, a.length - end), b.slice(start, b.length - end))
  const more = lines.length > MOST ? [`… ${lines.length - MOST} more lines`] : []
  return [`@@ line ${start + 1}`, ...lines.slice(0, MOST), ...more].join('\n')
}

/** Lines of either side that the other does not hold at all come first to the eye; shared ones are dropped. */
function changedLines(a: readonly string[], b: readonly string[]): string[] {
  const [inA, inB] = [new Set(a), new Set(b)]
  const removed = a.filter((line) => !inB.has(line)).map((line) => `- ${line}`)
  const added = b.filter((line) => !inA.has(line)).map((line) => `+ ${line}`)
  return removed.length + added.length > 0 ? [...removed, ...added] : ['(the same lines in another order)']
}

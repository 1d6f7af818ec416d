import type { Heading } from '../../report/ledger.ts'
import type { FoundHeading } from './found-heading.ts'

/** `s1`, `s1-2`, `s1-2-3`: each part counts the children of one parent in reading order. */
export function mintHeadingIds(found: readonly FoundHeading[]): Heading[] {
  const counts = new Map<string, number>()
  const open: { level: number; id: string }[] = []
  return found.map(({ level, form, span }) => {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    const parent = open.at(-1)?.id ?? ''
    const count = (counts.get(parent) ?? 0) + 1
    counts.set(parent, count)
    const id = parent === '' ? `s${count}` : `${parent}-${count}`
    open.push({ level, id })
    return { id, level, form, span }
  })
}

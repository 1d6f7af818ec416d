import { max, median, min } from 'd3'
import { thousands } from '../text/thousands.ts'
import type { StructureBar } from './structure-bars.ts'

/** What bars show, in words: how long the reports are, and how much of them is on shortcomings, which readers come for. */
export function structureFinding(bars: readonly StructureBar<unknown>[]): string {
  const whole = bars.filter(({ length }) => length > 0)
  const [only] = whole
  if (only === undefined) return '尚无可量的文字。'
  if (whole.length === 1) return `全文${thousands(only.length)}字；${ownPart(only)}。`
  const lengths = whole.map(({ length }) => length)
  const [least, most] = [thousands(min(lengths) as number), thousands(max(lengths) as number)]
  return `${whole.length}份，全文${least === most ? `都是${least}` : `${least}至${most}`}字；${shares(whole)}。`
}

function ownPart({ length, lengthOf }: StructureBar<unknown>): string {
  if (lengthOf.problems === 0) return '不足和原因没有自成一部分'
  return `其中不足和原因${thousands(lengthOf.problems)}字，占${percentage(lengthOf.problems / length)}`
}

function shares(bars: readonly StructureBar<unknown>[]): string {
  const own = bars.filter(({ lengthOf }) => lengthOf.problems > 0)
  if (own.length === 0) return '不足和原因都没有自成一部分'
  const found = own.map(({ length, lengthOf }) => lengthOf.problems / length)
  const [least, most] = [percentage(min(found) as number), percentage(max(found) as number)]
  const range = least === most ? least : `${least}至${most}，中位${percentage(median(found) as number)}`
  return `不足和原因自成一部分的${own.length}份，占全文${range}`
}

/** A share of 1 as readers read it: whole percents, and never 0% of something that is there. */
function percentage(share: number): string {
  return share < 0.005 ? '不到1%' : `${Math.round(share * 100)}%`
}

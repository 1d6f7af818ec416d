import type { CslDate, CslItem } from './csl-item.ts'

/**
 * An item as a record of RIS, type RPRT. A date is written year/month/day/ with what is not known left empty, as the
 * format has it; where nothing is known `PY` and `DA` are left out, for only `TY` and `ER` must be there.
 */
export function risRecord(item: CslItem): string {
  const lines: (readonly [string, string | undefined])[] = [
    ['TY', 'RPRT'],
    ['ID', item.id],
    ...(item.author ?? []).map(({ literal }) => ['AU', literal] as const),
    ['TI', item.title],
    ['M3', item.genre],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['SN', item.number],
    ['PY', item.issued?.['date-parts'][0][0]?.toString()],
    ['DA', slashed(item.issued)],
    ['DP', item.archive],
    ['N1', item.note],
    ['LA', item.language],
    ['Y2', slashed(item.accessed)],
    ['UR', item.URL],
    ['ER', ''],
  ]
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\n`])).join('')
}

/** Year and month of 2025-03 as `2025/03//`. */
function slashed(date: CslDate | undefined): string | undefined {
  if (!date) return undefined
  const [year = 0, ...rest] = date['date-parts'][0]
  const [month = '', day = ''] = rest.map((part) => String(part).padStart(2, '0'))
  return `${year}/${month}/${day}/`
}

/** A line end in a value would begin a new tag. */
function oneLine(value: string): string {
  return value.replace(/\s*[\r\n]\s*/g, ' ')
}

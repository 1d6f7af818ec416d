/** A date as precise as it is printed: `2025-03-27T14:45+08:00`, `2025-03-27`, `2025-03`. */
export type ArchiveDate = string

const HAN = '〇零○Ｏ0一二三四五六七八九十'
const NUMERIC =
  /((?:19|20)\d{2})\s*[年\-/.]\s*(\d{1,2})\s*[月\-/.]\s*(\d{1,2})(?:\s*日)?(?:[\sT]*(\d{1,2})\s*[:：时]\s*(\d{2})(?:\s*[:：分]\s*(\d{2}))?)?/
const MONTH = /((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月(?!\s*\d)/
const HAN_DATE = new RegExp(`([${HAN}]{4})年([${HAN}]{1,3})月([${HAN}]{1,3})日`)

/**
 * Reads the first date printed in a text, in China Standard Time where it has a time of day.
 * @returns null where there is none, or none that is a day of the calendar
 */
export function readDate(text: string): ArchiveDate | null {
  const numeric = NUMERIC.exec(text)
  if (numeric) return fromNumbers(numeric.slice(1))
  const han = HAN_DATE.exec(text)
  if (han) return fromNumbers([hanDigits(han[1] as string), hanDay(han[2] as string), hanDay(han[3] as string)])
  const month = MONTH.exec(text)
  return month ? fromNumbers(month.slice(1)) : null
}

const DATE_LINE = new RegExp(
  `^[(（]?(?:${NUMERIC.source}|${HAN_DATE.source}|(?:19|20)\\d{2}年\\d{1,2}月)(?:星期[一二三四五六日天])?[)）]?$`,
)

/** Whether a text is one date, or a month, and nothing else (a weekday may follow). */
export function isDateLine(text: string): boolean {
  const tight = text.replace(/\s+/g, '')
  return DATE_LINE.test(tight) && readDate(tight) !== null
}

function fromNumbers(parts: readonly (string | undefined)[]): ArchiveDate | null {
  const [year, month, day, hour, minute, second] = parts.map((part) => (part === undefined ? undefined : Number(part)))
  if (year === undefined || month === undefined || month < 1 || month > 12) return null
  const head = `${year}-${two(month)}`
  if (day === undefined) return head
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  if (hour === undefined || minute === undefined || hour > 23 || minute > 59) return `${head}-${two(day)}`
  const seconds = second === undefined ? '' : `:${two(second)}`
  return `${head}-${two(day)}T${two(hour)}:${two(minute)}${seconds}+08:00`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function hanDigits(text: string): string {
  return Array.from(text, (character) =>
    '〇零○Ｏ0'.includes(character) ? 0 : '一二三四五六七八九'.indexOf(character) + 1,
  ).join('')
}

function hanDay(text: string): string {
  const [tens, ones] = text.includes('十') ? text.split('十') : [undefined, text]
  const digit = (part: string) => Number(hanDigits(part))
  if (tens === undefined) return String(digit(ones ?? ''))
  return String((tens === '' ? 1 : digit(tens)) * 10 + (ones ? digit(ones) : 0))
}

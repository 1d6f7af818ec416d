/** Chinese digits by value. */
const DIGITS = Array.from('零一二三四五六七八九')
/** Units within a group of four digits, from ones to thousands. */
const UNITS = ['', '十', '百', '千']
/** Units between groups of four digits. */
const GROUP_UNITS = ['', '万', '亿']
/** The first number that needs a further unit. */
const LIMIT = 10 ** 12

/** Other ways to write the same numeral: Traditional forms, 〇 and 两. */
const VARIANTS: Readonly<Record<string, string>> = { 〇: '零', 兩: '二', 两: '二', 萬: '万', 億: '亿' }

const YEAR = /^[零一二三四五六七八九]{4}$/u
const NUMERAL = /^[零一二三四五六七八九十百千万亿]+$/u

/**
 * Writes a whole number from 0 to 999,999,999,999 as a Chinese numeral in Simplified characters:
 * 12 → 十二, 105 → 一百零五, 20000 → 二万.
 *
 * @throws RangeError if `value` is not such a number.
 */
export function formatNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= LIMIT) {
    throw new RangeError(`formatNumeral: expected a whole number from 0 to ${LIMIT - 1}, found ${value}`)
  }
  if (value === 0) return '零'
  let written = ''
  let groupSkipped = false
  for (let i = GROUP_UNITS.length - 1; i >= 0; i--) {
    const group = Math.floor(value / 10_000 ** i) % 10_000
    if (group > 0) {
      const gap = written !== '' && (groupSkipped || group < 1000)
      written += (gap ? '零' : '') + formatGroup(group) + GROUP_UNITS[i]
    }
    groupSkipped = group === 0
  }
  return written.replace(/^一十/u, '十')
}

/** Writes 1 to 9999, with one 零 for any run of noughts between two digits. */
function formatGroup(group: number): string {
  let written = ''
  let gap = false
  for (let i = UNITS.length - 1; i >= 0; i--) {
    const digit = Math.floor(group / 10 ** i) % 10
    if (digit > 0) written += `${gap && written !== '' ? '零' : ''}${DIGITS[digit]}${UNITS[i]}`
    gap = digit === 0
  }
  return written
}

/**
 * Reads a Chinese numeral in either script, or null if the text is not one as it is properly written;
 * so `parseNumeral(formatNumeral(n)) === n`. Four digits in a row are read digit by digit, as years are: 二〇二四 is 2024.
 * Shorter rows are not numerals: 三四 is “three or four”, 八五 names a plan.
 */
export function parseNumeral(text: string): number | null {
  const numeral = text.replace(/[〇兩两萬億]/gu, (char) => VARIANTS[char] ?? char)
  if (YEAR.test(numeral)) return Number(Array.from(numeral, (char) => DIGITS.indexOf(char)).join(''))
  if (!NUMERAL.test(numeral)) return null
  const value = sumOfUnits(numeral)
  return value < LIMIT && formatNumeral(value) === numeral.replace(/^一十/u, '十') ? value : null
}

/** Adds up digits times units, without asking whether the numeral is well formed. */
function sumOfUnits(numeral: string): number {
  let total = 0
  let group = 0
  let digit: number | null = null
  for (const char of numeral) {
    const unit = UNITS.indexOf(char)
    const groupUnit = GROUP_UNITS.indexOf(char)
    if (unit > 0) group += (digit ?? 1) * 10 ** unit
    else if (groupUnit > 0) total += (group + (digit ?? 0)) * 10_000 ** groupUnit
    else digit = DIGITS.indexOf(char)
    if (groupUnit > 0) group = 0
    if (unit > 0 || groupUnit > 0) digit = null
  }
  return total + group + (digit ?? 0)
}

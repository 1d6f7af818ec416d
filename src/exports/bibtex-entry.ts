import type { CslItem } from './csl-item.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * An item as a `@techreport` of BibTeX, which biblatex reads as its `@report`. The issuer is author and institution and
 * stands in braces of its own, so that no program takes it for a person. Where the date of publication is not known
 * `year` is left out: BibTeX then warns and biblatex prints its own words for no date; a made-up year would be worse.
 */
export function bibtexEntry(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? []
  const fields: (readonly [string, string | undefined])[] = [
    ['author', braced(item.author?.map(({ literal }) => `{${escaped(literal)}}`).join(' and '))],
    ['title', braced(escaped(item.title))],
    ['type', braced(item.genre)],
    ['institution', braced(item.publisher && escaped(item.publisher))],
    ['address', braced(item['publisher-place'])],
    ['number', braced(item.number && escaped(item.number))],
    ['year', braced(year?.toString())],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['day', braced(day?.toString())],
    ['note', braced(escaped([`载${item.archive}`, ...(item.note ? [item.note] : [])].join('；')))],
    ['langid', braced('chinese')],
    ['urldate', braced(item.accessed && isoDay(item.accessed['date-parts'][0]))],
    ['url', braced(item.URL)],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`]))
  return `@techreport{${item.id},\n${lines.join(',\n')}\n}\n`
}

function braced(value: string | undefined): string | undefined {
  return value && `{${value}}`
}

function isoDay(parts: readonly number[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

/** The characters TeX takes for commands, as themselves. */
function escaped(text: string): string {
  return text
    .replace(/[\\{}]/g, ' ')
    .replace(/[&%$#_]/g, '\\$&')
    .replaceAll('~', '\\textasciitilde{}')
    .replaceAll('^', '\\textasciicircum{}')
}

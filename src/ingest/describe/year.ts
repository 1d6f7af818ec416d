import { type Conclusion, type Described, doubt, fromReading, fromText, unknown } from './description.ts'
import type { Opening } from './opening.ts'

const HAN_YEAR = /([二][〇零○Ｏ][一二三四五六七八九〇零○Ｏ]{2})年/

/**
 * The year reported on: from the title; else from the announcement; else from a heading of the year's work; else, in
 * doubt, the year before the signature. Never a year that is merely mentioned.
 */
export function describeYear(
  described: Described,
  opening: Opening | null,
  signed: string | null,
): Conclusion<number | null> {
  const title = described.reads.find(({ name }) => name === 'title')
  const inTitle = title && yearIn(title.value)
  if (title && inTitle) return checked(inTitle, [fromReading('year', String(inTitle), title)], signed)
  if (opening?.year) {
    return checked(opening.year, [fromText('year', String(opening.year), opening.span, described.canonical)], signed)
  }
  return fromHeading(described, signed) ?? fromSignature(signed)
}

function yearIn(text: string): number | null {
  const digits = /((?:19|20)\d{2})\s*(?:年|—|-)/.exec(text)?.[1] ?? /((?:19|20)\d{2})/.exec(text)?.[1]
  if (digits) return Number(digits)
  const han = HAN_YEAR.exec(text)?.[1]
  if (!han) return null
  return Number(Array.from(han, (c) => ('〇零○Ｏ'.includes(c) ? 0 : '一二三四五六七八九'.indexOf(c) + 1)).join(''))
}

/** A level 1 heading such as 一、2024年工作情况: the earliest year headings name, the plan naming the next. */
function fromHeading({ canonical, outline }: Described, signed: string | null): Conclusion<number> | null {
  const characters = Array.from(canonical)
  const named = outline.headings
    .filter(({ level }) => level === 1)
    .map(({ span }) => ({ span, year: Number(/((?:19|20)\d{2})年/.exec(characters.slice(...span).join(''))?.[1]) }))
    .filter(({ year }) => !Number.isNaN(year))
    .sort((a, b) => a.year - b.year)
  const first = named[0]
  if (!first) return null
  const own = /计划|打算|安排|下一步|思路/.test(characters.slice(...first.span).join('')) ? first.year - 1 : first.year
  return checked(own, [fromText('year', String(own), first.span, canonical)], signed)
}

function fromSignature(signed: string | null): Conclusion<number | null> {
  if (!signed) return unknown(null)
  const year = Number(signed.slice(0, 4)) - 1
  return unknown<number>(year, [
    doubt('year-from-signature', 'year', `正文未写明报告年度，据成文日期 ${signed} 推为前一年，待核。`),
  ])
}

function checked(year: number, evidence: Conclusion<number>['evidence'], signed: string | null): Conclusion<number> {
  const distance = signed ? Number(signed.slice(0, 4)) - year : 0
  if (distance >= 0 && distance <= 2) return { value: year, evidence, findings: [] }
  return {
    value: year,
    evidence,
    findings: [doubt('year-and-date', 'year', `报告年度 ${year} 与成文日期 ${signed} 相去 ${distance} 年，待核。`)],
  }
}

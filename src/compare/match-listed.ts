import type { ListedReport } from './listed-report.ts'

/**
 * The reports a reader may mean, in the order of the list: every word of the query stands in the name, place or year, in either
 * script, or in the id. An empty query means any.
 * @param most at most so many
 */
export function matchListed(list: readonly ListedReport[], query: string, most: number): ListedReport[] {
  const words = query
    .toLowerCase()
    .split(/[\s，。、·]+/u)
    .filter((word) => word !== '')
  const found: ListedReport[] = []
  for (const report of list) {
    if (found.length === most) break
    const known = foundBy(report)
    if (words.every((word) => known.includes(word))) found.push(report)
  }
  return found
}

/** Name and year stand together, so that 武汉市司法局2024 is a word too. */
function foundBy({ id, year, name, place, hant }: ListedReport): string {
  const readings = [{ name, place }, ...(hant ? [hant] : [])]
  return [id, ...readings.map((reading) => `${reading.place} ${reading.name}${year}年度`)].join(' ').toLowerCase()
}

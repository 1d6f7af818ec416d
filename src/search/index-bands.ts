import type { Report } from '../report/report.ts'

/** A part of the index: the reports of some years that follow one another. */
export interface IndexBand<R> {
  /** Its years, as `2015-2019` or `2024-2024`, and behind that a number where years are cut: a name that is kept when other bands change. */
  readonly name: string
  /** By id: a report keeps its neighbours when its date does not. */
  readonly reports: readonly R[]
}

/** How reports are parted. */
export interface BandSizes {
  /** Reports up to which an archive is one band. */
  readonly whole: number
  /** Most reports in a band of years that are over. */
  readonly most: number
  /** Years, the newest, that no older one is gathered with in an archive of more than one band: these are the ones that reports are added to. */
  readonly current: number
  /** Most reports in a band of several of those. */
  readonly together: number
}

/**
 * Few bands, for a query is answered by all of them; yet each is built anew in two or three seconds. At 10,000 reports bands of 5,000 for older years
 * cost a query a tenth fewer bytes, and a change to one of those years half as long again.
 * Pagefind's work on the hits of one index grows with their square: it bears 5,000 reports.
 */
export const BAND_SIZES: BandSizes = { whole: 400, most: 3000, current: 2, together: 1000 }

/**
 * Parts an archive into bands, newest first. Which band a report is in depends on how many there are of each year and on nothing else, and
 * years are gathered from the oldest on: a report more or less changes its own band alone, but where a band overflows.
 */
export function indexBands<R extends Pick<Report, 'front'>>(reports: readonly R[], sizes: BandSizes): IndexBand<R>[] {
  if (reports.length === 0) return []
  const years = [...Map.groupBy(reports, ({ front }) => front.year)].sort(([a], [b]) => a - b)
  const isOneBand = reports.length <= sizes.whole
  const current = (years.at(-1)?.[0] ?? 0) - sizes.current
  const groups: [years: [number, ...number[]], reports: R[]][] = []
  for (const [year, ofYear] of years) {
    const last = groups.at(-1)
    const isCurrent = !isOneBand && year > current
    const isCut = isCurrent && (last?.[0].at(-1) ?? year) <= current
    if (last && !isCut && last[1].length + ofYear.length <= (isCurrent ? sizes.together : sizes.most)) {
      last[0].push(year)
      last[1].push(...ofYear)
    } else groups.push([[year], [...ofYear]])
  }
  return groups.reverse().flatMap(([spanned, held]) => bandsOf(spanned, held, sizes.most))
}

function bandsOf<R extends Pick<Report, 'front'>>(
  years: readonly number[],
  reports: R[],
  most: number,
): IndexBand<R>[] {
  // Both, be they one: a name that is a number would stand before all others in an object.
  const name = `${years[0]}-${years.at(-1)}`
  const parts = Math.ceil(reports.length / most)
  const byId = reports.sort((a, b) => (a.front.id < b.front.id ? -1 : 1))
  if (parts <= 1) return [{ name, reports: byId }]
  // A year too large for one band is dealt out by id, which never changes.
  const dealt = Map.groupBy(byId, ({ front }) => spread(front.id) % parts)
  return [...dealt].sort(([a], [b]) => a - b).map(([part, held]) => ({ name: `${name}.${part}`, reports: held }))
}

/** A number that is as likely to be any other for another id. */
function spread(id: string): number {
  let number = 0
  for (let i = 0; i < id.length; i++) number = (Math.imul(number, 31) + id.charCodeAt(i)) >>> 0
  return number
}

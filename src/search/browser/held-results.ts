import type { IndexFilters } from '../index-filters.ts'
import type { Fold, Query } from '../parse-query.ts'
import type { Phrase } from '../phrase.ts'
import { type ResultKey, readResultKey } from '../result-key.ts'
import type { SearchEntry } from '../search-entry.ts'
import { findPhrase } from './find-phrase.ts'
import type { OpenBand } from './open-band.ts'
import type { OpenIndex } from './open-index.ts'
import { planPhrase } from './plan-phrase.ts'

/** A report the index found. */
export interface HeldResult {
  /** Its name, see `resultName`. */
  readonly name: string
  /** What its name tells. */
  readonly key: ResultKey
  /** What is shown of it: a download of its own. */
  readonly entry: () => Promise<SearchEntry>
}

/** What reports are to hold, and to be. */
export interface Wanted {
  readonly query: Pick<Query, 'wanted' | 'unwanted'>
  readonly filters: IndexFilters
}

/** The reports that hold everything that is wanted and nothing that is not, in no order. */
export async function heldResults(index: Pick<OpenIndex, 'bands' | 'fold'>, wanted: Wanted): Promise<HeldResult[]> {
  return (await heldWithin(index, wanted, Infinity)) ?? []
}

/**
 * The same; null where it would take more to tell.
 * @param most bytes of a band that each phrase may take, those counted that are here already: what was asked before decides nothing
 */
export async function heldWithin(
  { bands, fold }: Pick<OpenIndex, 'bands' | 'fold'>,
  { query, filters }: Wanted,
  most: number,
): Promise<HeldResult[] | null> {
  if (query.wanted.length === 0) return []
  const held = await Promise.all(
    bands.map(async (band) => {
      const pages = await heldPages(band, query, await filteredPages(band, filters), { fold, most })
      return pages?.map((page) => heldResult(band, page))
    }),
  )
  return held.every((ofBand) => ofBand !== undefined) ? held.flat() : null
}

/** What stands on a page of a band. */
export function heldResult(band: OpenBand, page: number): HeldResult {
  const name = band.guide.pages[page] as string
  return { name, key: readResultKey(name), entry: () => band.entry(page) }
}

/** How to look for phrases. */
interface Means {
  readonly fold: Fold
  readonly most: number
}

/** Each phrase is looked for only where all before it were found: the cheapest first. */
async function heldPages(
  band: OpenBand,
  { wanted, unwanted }: Wanted['query'],
  filtered: ReadonlySet<number> | null,
  { fold, most }: Means,
): Promise<number[] | null> {
  const plans = await Promise.all(wanted.map((phrase) => planPhrase(band, phrase, most)))
  if (plans.includes(null)) return []
  const ordered = plans
    .map((plan, i) => ({ plan: plan as NonNullable<typeof plan>, phrase: wanted[i] as Phrase }))
    .sort((a, b) => a.plan.cost - b.plan.cost)
  let within = filtered
  for (const { plan, phrase } of ordered) {
    if (within?.size === 0) return []
    const pages = await findPhrase({ band, phrase, plan, within, fold })
    if (pages === null) return null
    within = new Set(pages)
  }
  let left = within ?? new Set<number>()
  for (const phrase of unwanted) {
    const plan = left.size > 0 ? await planPhrase(band, phrase, most) : null
    if (!plan) continue
    const barred = await findPhrase({ band, phrase, plan, within: left, fold })
    if (barred === null) return null
    const out = new Set(barred)
    left = new Set(Array.from(left).filter((page) => !out.has(page)))
  }
  return [...left]
}

/** The pages that all filters let through; null where there is no filter. */
async function filteredPages(band: OpenBand, filters: IndexFilters): Promise<ReadonlySet<number> | null> {
  const lets = await Promise.all(Object.entries(filters).map(([name, value]) => band.pagesOfFilter(name, value)))
  const [first, ...others] = lets
  return first ? new Set(Array.from(first).filter((page) => others.every((pages) => pages.has(page)))) : null
}

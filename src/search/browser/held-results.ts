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

/** The reports that hold everything that is wanted and nothing that is not, in no order. */
export async function heldResults(
  { bands, fold }: Pick<OpenIndex, 'bands' | 'fold'>,
  query: Pick<Query, 'wanted' | 'unwanted'>,
  filters: IndexFilters,
): Promise<HeldResult[]> {
  if (query.wanted.length === 0) return []
  const held = await Promise.all(
    bands.map(async (band) => (await heldPages(band, query, filters, fold)).map((page) => heldResult(band, page))),
  )
  return held.flat()
}

/** What stands on a page of a band. */
export function heldResult(band: OpenBand, page: number): HeldResult {
  const name = band.guide.pages[page] as string
  return { name, key: readResultKey(name), entry: () => band.entry(page) }
}

/** Each phrase is looked for only where all before it were found: the cheapest first. */
async function heldPages(
  band: OpenBand,
  { wanted, unwanted }: Pick<Query, 'wanted' | 'unwanted'>,
  filters: IndexFilters,
  fold: Fold,
): Promise<number[]> {
  const plans = await Promise.all(wanted.map((phrase) => planPhrase(band, phrase)))
  if (plans.includes(null)) return []
  const ordered = plans
    .map((plan, i) => ({ plan: plan as NonNullable<typeof plan>, phrase: wanted[i] as Phrase }))
    .sort((a, b) => a.plan.cost - b.plan.cost)
  let within = await filteredPages(band, filters)
  for (const { plan, phrase } of ordered) {
    if (within?.size === 0) return []
    within = new Set(await findPhrase({ band, phrase, plan, within, fold }))
  }
  let left = within ?? new Set<number>()
  for (const phrase of unwanted) {
    const plan = left.size > 0 ? await planPhrase(band, phrase) : null
    if (!plan) continue
    const barred = new Set(await findPhrase({ band, phrase, plan, within: left, fold }))
    left = new Set(Array.from(left).filter((page) => !barred.has(page)))
  }
  return [...left]
}

/** The pages that all filters let through; null where there is no filter. */
async function filteredPages(band: OpenBand, filters: IndexFilters): Promise<ReadonlySet<number> | null> {
  const lets = await Promise.all(Object.entries(filters).map(([name, value]) => band.pagesOfFilter(name, value)))
  const [first, ...others] = lets
  return first ? new Set(Array.from(first).filter((page) => others.every((pages) => pages.has(page)))) : null
}

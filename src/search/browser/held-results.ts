import type { IndexFilters } from '../index-filters.ts'
import type { Query } from '../parse-query.ts'
import { phraseTokens } from '../phrase-tokens.ts'
import { type ResultKey, readResultKey } from '../result-key.ts'
import type { OpenIndex } from './open-index.ts'
import type { IndexResult } from './pagefind-bundle.ts'

/** A report the index found, and what its name tells. */
export interface HeldResult {
  readonly result: IndexResult
  readonly key: ResultKey
}

/** The reports that hold everything that is wanted and nothing that is not, in no order. */
export async function heldResults(
  { pagefind }: OpenIndex,
  { wanted, unwanted }: Pick<Query, 'wanted' | 'unwanted'>,
  filters: IndexFilters,
): Promise<HeldResult[]> {
  const idsOf = async (runs: readonly string[]): Promise<Map<string, IndexResult>> => {
    const { results } = await pagefind.search(`"${phraseTokens(runs).join(' ')}"`, { filters })
    return new Map(results.map((result) => [result.id, result]))
  }
  if (wanted.length === 0) return []
  const [held, barred] = await Promise.all([
    Promise.all(wanted.map(({ runs }) => idsOf(runs))),
    Promise.all(unwanted.map(({ runs }) => idsOf(runs))),
  ])
  const [first = new Map<string, IndexResult>(), ...others] = held
  return [...first]
    .filter(([id]) => others.every((all) => all.has(id)) && !barred.some((all) => all.has(id)))
    .map(([id, result]) => ({ result, key: readResultKey(id) }))
}

import { pairTokens } from '../pair-tokens.ts'
import type { Query } from '../parse-query.ts'
import { compareKeys } from '../result-key.ts'
import type { Sort } from '../search-address.ts'
import type { HeldResult } from './held-results.ts'
import type { OpenIndex } from './open-index.ts'

/**
 * Puts results in the order asked for; passages taken out of their reports are ordered when they are known, their reports
 * until then by date. Results that are alike stand as their names do, so that the same question always has the same answer.
 */
export async function inOrder(
  index: OpenIndex,
  query: Query,
  sort: Sort,
  results: readonly HeldResult[],
): Promise<HeldResult[]> {
  const compare = compareKeys(sort === 'place' ? 'place' : 'date')
  const score = sort === 'relevance' ? await relevance(index, query) : () => 0
  return results.toSorted(
    (a, b) =>
      score(b.name) - score(a.name) || compare(a.key, b.key) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  )
}

/** How much a report speaks of what is wanted, as Pagefind ranks the same pairs out of their phrases. */
async function relevance({ pagefind }: OpenIndex, { wanted }: Query): Promise<(name: string) => number> {
  const words = wanted.flatMap(({ runs }) => runs.flatMap(pairTokens))
  const { results } = await (await pagefind()).search(words.join(' '))
  const scores = new Map(results.map(({ id, score }) => [id, score]))
  return (name) => scores.get(name) ?? 0
}

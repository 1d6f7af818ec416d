import { holdsPhrase } from '../found-report.ts'
import { followedBy, onPages, pagesOf } from '../index-files/postings.ts'
import type { PhraseSearch } from './find-phrase.ts'
import { cheapestToken, costOf, type LocatedToken, neededTokens } from './plan-phrase.ts'

/**
 * The pages that hold a phrase, by the places of its words, until none is left, or so few that their texts cost less. Null where that
 * takes more than the plan allows.
 */
export async function findByPlaces(search: PhraseSearch): Promise<number[] | null> {
  const { band, plan, within } = search
  const read = new Set<string>()
  const known = new Set<LocatedToken>()
  let [at, left]: [Float64Array | null, number] = [null, plan.most]
  for (;;) {
    const step = nextStep(plan.tokens, known, read)
    const pages: number[] | null = at && pagesOf(at)
    if (!step) return pages ?? []
    const texts = (pages?.length ?? Infinity) * band.guide.fragment
    if (pages && texts <= Math.min(step.worth, left)) return holding(search, pages)
    const { file, word, place } = step.token
    if (!read.has(file.path)) left -= file.cost
    if (left < 0) return null
    const postings = await band.postings(file, word)
    read.add(file.path)
    known.add(step.token)
    at = at ? followedBy(at, place, postings.at) : placesWithin(postings.at, within, place)
  }
}

/** The word to look up next, and what it is worth to be spared that. */
interface Step {
  readonly token: LocatedToken
  /** Bytes. */
  readonly worth: number
}

/**
 * Words are looked up from the cheapest on. One that need not be looked up, for its neighbours tell as much, is nevertheless where it is much
 * cheaper than those: 治理缅衔工作 needs 治理 and 工作, which stand everywhere, but 缅衔 leaves few places, or none. Null: all that is needed is known.
 */
function nextStep(
  tokens: readonly LocatedToken[],
  known: ReadonlySet<LocatedToken>,
  read: ReadonlySet<string>,
): Step | null {
  const unknown = (token: LocatedToken): boolean => !known.has(token)
  const needed = neededTokens(tokens, read).filter(unknown)
  const all = costOf(needed, read)
  const [any, one] = [cheapestToken(tokens.filter(unknown), read), cheapestToken(needed, read)]
  if (!any || !one) return null
  const cost = costOf([any], read)
  return cost * 2 < all ? { token: any, worth: cost } : { token: one, worth: all }
}

/** Where a phrase would begin whose word stands at these places. */
function placesWithin(at: Float64Array, within: ReadonlySet<number> | null, place: number): Float64Array {
  const left = within ? onPages(at, within) : at
  return place === 0 ? left : left.map((each) => each - place)
}

/** Those of some pages whose text holds the phrase. */
async function holding({ band, phrase, fold }: PhraseSearch, pages: readonly number[]): Promise<number[]> {
  const held = await Promise.all(pages.map(async (page) => holdsPhrase(await band.entry(page), phrase, fold)))
  return pages.filter((_, i) => held[i])
}

import type { Fold } from '../parse-query.ts'
import type { Phrase } from '../phrase.ts'
import { findByPlaces } from './find-by-places.ts'
import type { OpenBand } from './open-band.ts'
import { cheapestToken, NO_FILE, type PhrasePlan } from './plan-phrase.ts'

/** Where to look for a phrase. */
export interface PhraseSearch {
  readonly band: OpenBand
  readonly phrase: Phrase
  readonly plan: PhrasePlan
  /** The only pages that matter; null for all. */
  readonly within: ReadonlySet<number> | null
  readonly fold: Fold
}

/**
 * The pages of a band that hold a phrase, exactly, at about the least cost: from a list where it is frequent; else from the places of its
 * words, until none is left, or so few that their texts cost less than the words that remain. Null where that takes more than the plan allows.
 */
export async function findPhrase(search: PhraseSearch): Promise<number[] | null> {
  const { band, plan, within } = search
  const { list } = plan
  const first = cheapestToken(plan.tokens, NO_FILE)
  if (!first) return []
  const narrowed = (pages: number[]): number[] => (within ? pages.filter((page) => within.has(page)) : pages)
  const isListFirst = list !== null && list.file.cost < first.file.cost
  const listed = isListFirst ? await band.pagesOfPhrase(list.file, list.key) : null
  if (listed) return narrowed(listed)
  if (first.file.cost > plan.most) return null
  const postings = await band.postings(first.file, first.word)
  if (list && !isListFirst && postings.pages >= band.guide.frequent && plan.cost > list.file.cost) {
    const late = await band.pagesOfPhrase(list.file, list.key)
    if (late) return narrowed(late)
  }
  return findByPlaces(search)
}

import { cheapestCover } from '../cheapest-cover.ts'
import { holdsPhrase } from '../found-report.ts'
import { LONGEST_PHRASE } from '../index-files/band-guide.ts'
import { followedBy, onPages, pagesOf } from '../index-files/postings.ts'
import type { Fold } from '../parse-query.ts'
import type { Phrase } from '../phrase.ts'
import { type PlacedToken, placedTokens } from '../phrase-tokens.ts'
import type { LocatedFile, OpenBand } from './open-band.ts'

/** A word of a phrase, and where the index holds it. */
interface LocatedToken extends PlacedToken {
  readonly file: LocatedFile
}

/** What of a phrase must be looked up, the cheapest first. */
interface PhrasePlan {
  readonly tokens: readonly LocatedToken[]
  /** The file that has the list of its pages, if it is frequent. */
  readonly list: { readonly key: string; readonly file: LocatedFile } | null
  /** Bytes it takes at most. */
  readonly cost: number
}

/** Plans how to find a phrase in a band; null where some word of it stands nowhere. */
export async function planPhrase(band: OpenBand, { runs }: Phrase): Promise<PhrasePlan | null> {
  const tokens = placedTokens(runs)
  const files = await Promise.all(tokens.map(({ word }) => band.pairFile(word)))
  if (files.includes(null)) return null
  const located = tokens.map((token, i): LocatedToken => ({ ...token, file: files[i] as LocatedFile }))
  const chosen = cheapestCover(located, ({ file }) => file.cost + 1)
  const ordered = chosen.toSorted((a, b) => a.file.cost - b.file.cost)
  const key = tokens.map(({ word }) => word).join(' ')
  const listFile = tokens.length <= LONGEST_PHRASE ? await band.phraseFile(key) : null
  return { tokens: ordered, list: listFile && { key, file: listFile }, cost: costOf(ordered) }
}

/**
 * The pages of a band that hold a phrase, exactly, at about the least cost: from a list where it is frequent; else from the places of its
 * words, the cheapest first, until none is left, or so few that their texts cost less than the words that remain.
 * @param within the only pages that matter; null for all
 */
export async function findPhrase(
  band: OpenBand,
  phrase: Phrase,
  { tokens, list }: PhrasePlan,
  within: ReadonlySet<number> | null,
  fold: Fold,
): Promise<number[]> {
  const [first, ...others] = tokens
  if (!first) return []
  const isListFirst = list !== null && list.file.cost < first.file.cost
  const listed = isListFirst ? await band.pagesOfPhrase(list.file, list.key) : null
  if (listed) return narrowed(listed, within)
  const postings = await band.postings(first.file, first.word)
  if (list && !isListFirst && postings.pages >= band.guide.frequent && costOf(others) > list.file.cost) {
    const late = await band.pagesOfPhrase(list.file, list.key)
    if (late) return narrowed(late, within)
  }
  let at = shifted(within ? onPages(postings.at, within) : postings.at, -first.place)
  for (const [i, { file, word, place }] of others.entries()) {
    const pages = pagesOf(at)
    if (pages.length * band.guide.fragment < costOf(others.slice(i))) return holding(band, pages, phrase, fold)
    at = followedBy(at, place, (await band.postings(file, word)).at)
  }
  return pagesOf(at)
}

function narrowed(pages: readonly number[], within: ReadonlySet<number> | null): number[] {
  return pages.filter((page) => within === null || within.has(page))
}

/** Places of a word as places where its phrase would begin. */
function shifted(at: Float64Array, distance: number): Float64Array {
  return distance === 0 ? at : at.map((place) => place + distance)
}

/** Bytes of the files of some words, each file once. */
function costOf(tokens: readonly LocatedToken[]): number {
  const files = new Map(tokens.map(({ file }) => [file.path, file.cost]))
  return Array.from(files.values()).reduce((sum, cost) => sum + cost, 0)
}

/** Those of some pages whose text holds a phrase. */
async function holding(band: OpenBand, pages: readonly number[], phrase: Phrase, fold: Fold): Promise<number[]> {
  const entries = await Promise.all(pages.map((page) => band.entry(page)))
  return pages.filter((_, i) => holdsPhrase(entries[i] as NonNullable<(typeof entries)[number]>, phrase, fold))
}

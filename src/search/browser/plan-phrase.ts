import { cheapestCover } from '../cheapest-cover.ts'
import { LONGEST_PHRASE } from '../index-files/band-guide.ts'
import type { Phrase } from '../phrase.ts'
import { type PlacedToken, placedTokens } from '../phrase-tokens.ts'
import type { LocatedFile, OpenBand } from './open-band.ts'

/** A word of a phrase, and where the index holds it. */
export interface LocatedToken extends PlacedToken {
  readonly file: LocatedFile
}

/** How to find a phrase. */
export interface PhrasePlan {
  readonly tokens: readonly LocatedToken[]
  /** The file that has the list of its pages, if it is frequent. */
  readonly list: { readonly key: string; readonly file: LocatedFile } | null
  /** Bytes it takes at most. */
  readonly cost: number
  /** Bytes it may take. */
  readonly most: number
}

/** No file was read. */
export const NO_FILE: ReadonlySet<string> = new Set()

/**
 * Plans how to find a phrase in a band; null where some word of it stands nowhere.
 * @param most bytes it may take. Where that is a limit, what is here already is counted too: what was asked before decides nothing
 */
export async function planPhrase(band: OpenBand, { runs }: Phrase, most: number): Promise<PhrasePlan | null> {
  const placed = placedTokens(runs)
  const files = await Promise.all(placed.map(({ word }) => band.pairFile(word)))
  if (files.includes(null)) return null
  const counted = (file: LocatedFile): LocatedFile => (most === Infinity ? file : { ...file, cost: file.size })
  const tokens = placed.map((token, i): LocatedToken => ({ ...token, file: counted(files[i] as LocatedFile) }))
  const key = placed.map(({ word }) => word).join(' ')
  const listFile = placed.length <= LONGEST_PHRASE ? await band.phraseFile(key) : null
  const list = listFile && { key, file: counted(listFile) }
  return { tokens, list, cost: costOf(neededTokens(tokens, NO_FILE), NO_FILE), most }
}

/** The words that must be looked up, where some files were read: of those that serve as well, the cheapest. */
export function neededTokens(tokens: readonly LocatedToken[], read: ReadonlySet<string>): LocatedToken[] {
  return cheapestCover(tokens, ({ file }) => (read.has(file.path) ? 0 : file.cost) + 1)
}

/** The word that costs least. */
export function cheapestToken(tokens: readonly LocatedToken[], read: ReadonlySet<string>): LocatedToken | undefined {
  return tokens.toSorted((a, b) => costOf([a], read) - costOf([b], read))[0]
}

/** Bytes of the files of some words, each file once, and none that was read. */
export function costOf(tokens: readonly LocatedToken[], read: ReadonlySet<string>): number {
  const files = new Map(tokens.map(({ file }) => [file.path, file.cost]))
  return Array.from(files).reduce((sum, [path, cost]) => sum + (read.has(path) ? 0 : cost), 0)
}

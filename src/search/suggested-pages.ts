import { codePointLength } from '../text/code-points.ts'
import { LEAST_TYPED, type NamedPage, type NameFile } from './named-page.ts'

/** A page to suggest for what is typed. */
export interface SuggestedPage {
  readonly page: NamedPage
  /** Only by a name its place had. */
  readonly former: boolean
}

/** More is a list to be searched, not a suggestion. */
const MOST = 6

/**
 * The pages whose names begin with what is typed: whole names before beginnings, places before issuers, short names before long.
 * @param typed folded
 */
export function suggestedPages({ pages, names }: NameFile, typed: string): SuggestedPage[] {
  const length = codePointLength(typed)
  if (length < LEAST_TYPED) return []
  const found = names
    .filter(([name, from]) => length >= from && name.startsWith(typed))
    .map(([name, , former, index]) => ({ name, former: former === 1, page: pages[index] as NamedPage, index }))
    .sort(
      (a, b) =>
        Number(b.name === typed) - Number(a.name === typed) ||
        Number(a.page.kind === 'issuer') - Number(b.page.kind === 'issuer') ||
        a.name.length - b.name.length ||
        a.index - b.index,
    )
  const best = new Map(found.toReversed().map((match) => [match.index, match]))
  return found
    .filter((match) => best.get(match.index) === match)
    .slice(0, MOST)
    .map(({ page, former }) => ({ page, former }))
}

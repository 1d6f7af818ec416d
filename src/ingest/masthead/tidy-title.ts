import { issuerKind } from '../../genre/issuer-kinds.ts'
import { codePoints } from '../../text/code-points.ts'

/** A title in Simplified and as printed: same length, so that a place in one is a place in the other. */
export interface TidyTitle {
  readonly title: string
  readonly printed: string
}

const SPACE = /\s/

/**
 * Takes out of a printed title the spaces that set its words apart on a page (某某局 关于…, 2024 年度): only that between two
 * issuers says anything.
 */
export function tidyTitle(title: string, printed: string): TidyTitle {
  const [characters, own] = [codePoints(title), codePoints(printed)]
  const kept = (_: string, i: number) => !SPACE.test(characters[i] ?? '') || separatesIssuers(characters, i)
  if (characters.length !== own.length) return { title, printed }
  return { title: characters.filter(kept).join(''), printed: own.filter(kept).join('') }
}

/** One space between a body's name and what begins with another's. */
function separatesIssuers(characters: readonly string[], at: number): boolean {
  const before = characters.slice(0, at).join('').split(/\s+/).at(-1) ?? ''
  const after = /^[^\s\d]+?(?=\s|关于|\d|$)/u.exec(characters.slice(at + 1).join(''))?.[0] ?? ''
  return !SPACE.test(characters[at - 1] ?? '') && issuerKind(before) !== null && issuerKind(after) !== null
}

import { codePointLength } from '../../text/code-points.ts'
import { type Described, fromText } from './description.ts'
import type { NamedBody } from './issuers-and-place.ts'
import { placeOfName } from './place-of-name.ts'

/**
 * The one body of a kind in whose papers a text speaks: 我局 is 某某区卫生健康局 where it cites 《某某区卫生健康局…方案》
 * and no other bureau's paper. Null where there is none, or several.
 * @param self 我局, 我委: names that end alike count
 */
export function nameInPapers({ canonical }: Described, self: string, year: number | null): NamedBody | null {
  const ending = self.slice(1)
  const papers = [
    ...canonical.matchAll(
      new RegExp(`《(\\p{Script=Han}{2,20}?${ending})(?=[\\p{Script=Han}\\d])[^《》]{0,80}》`, 'gu'),
    ),
  ]
  const names = new Set(papers.map((match) => match[1] as string).filter((name) => placeOfName(name, year) !== null))
  const [name, ...others] = names
  if (!name || others.length > 0) return null
  const start = codePointLength(canonical.slice(0, canonical.indexOf(`《${name}`) + 1))
  return { name, printed: name, evidence: fromText('issuers', name, [start, start + codePointLength(name)], canonical) }
}

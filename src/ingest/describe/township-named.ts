import { codePointLength } from '../../text/code-points.ts'

/** A township the text names, and where it first stands with nothing before it that could belong to the name. */
export interface NamedTownship {
  readonly name: string
  readonly span: [number, number]
}

/** Named fewer times than this, a township is an example. */
const LEAST_MENTIONS = 2

/** 各镇, 全镇, 乡镇: words that end like a township and name none. */
const NO_NAME = /[我全本各该此所辖]|^(?:[城集村小特重]|乡镇|城乡|中心)/

/**
 * The one township of a kind that a text names as such: where it speaks as 我镇 and nothing else says who speaks. The name
 * must stand once behind a mark, so that no word before it is taken for part of it, and again anywhere.
 * @param suffix 镇, 乡 or 街道
 * @returns null where there is none, or several
 */
export function townshipNamed(canonical: string, suffix: string): NamedTownship | null {
  const bounded = new RegExp(`(?<![\\p{Script=Han}\\d])\\p{Script=Han}{2,4}?${suffix}(?![镇乡街])`, 'gu')
  const names = new Set([...canonical.matchAll(bounded)].map(([name]) => name).filter((name) => !NO_NAME.test(name)))
  const [name, ...others] = [...names].filter((one) => canonical.split(one).length - 1 >= LEAST_MENTIONS)
  if (!name || others.length > 0) return null
  const index = canonical.search(new RegExp(`(?<![\\p{Script=Han}\\d])${name}`, 'u'))
  const start = codePointLength(canonical.slice(0, index))
  return { name, span: [start, start + codePointLength(name)] }
}

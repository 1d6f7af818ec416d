import type { FrontMatter } from '../report/front-matter.ts'

/** More issuers than this are named by the first of them and 等. */
const MOST = 3

/**
 * Who is responsible, as GB/T 7714 begins an entry: up to three names, of more the first three and 等 (8.1.2 of 2015,
 * 7.1 of 2025). Where nobody is known the entry begins with the title, as both allow for numbered references.
 */
export function principals({ issuers }: FrontMatter, comma: string): string {
  if (issuers.length === 0) return ''
  const names = issuers.slice(0, MOST).map(({ name }) => name)
  return `${[...names, ...(issuers.length > MOST ? ['等'] : [])].join(comma)}. `
}

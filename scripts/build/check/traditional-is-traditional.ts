import type { BuiltSite } from './built-site.ts'

/** No Traditional page keeps a Simplified character the door should have changed. */
export function traditionalIsTraditional({ pages }: BuiltSite): string[] {
  return pages.flatMap(({ file, residue }) => residue.map((found) => `${file}: left in Simplified: ${found}`))
}

import type { BuiltSite } from './built-site.ts'

/** An id names one place of a page. */
export function idsAreUnique({ pages }: BuiltSite): string[] {
  return pages.flatMap(({ file, ids }) => {
    const seen = new Set<string>()
    const repeated = new Set(ids.filter((id) => seen.has(id) || !seen.add(id)))
    return Array.from(repeated, (id) => `${file}: id ${id} stands more than once`)
  })
}

import type { BuiltSite } from './built-site.ts'
import { type Target, targetOf } from './target-of.ts'

/** Every link leads to a page or file of the site, and every fragment to an id on it. Other hosts are not asked. */
export function linksResolve(site: BuiltSite): string[] {
  const idsOf = idsOfPages(site)
  return site.pages.flatMap(({ file, links }) =>
    links.flatMap((link) => {
      const problem = problemWith(targetOf(link, file, site.place), site.files, idsOf)
      return problem ? [`${file}: link ${link} ${problem}`] : []
    }),
  )
}

/** The ids of a page by its file, put together when they are asked for; undefined of a page that is not at hand. */
type IdsOf = (file: string) => ReadonlySet<string> | undefined

function idsOfPages({ pages }: BuiltSite): IdsOf {
  const byFile = new Map(pages.map((page) => [page.file, page]))
  const known = new Map<string, ReadonlySet<string>>()
  return (file) => {
    const page = byFile.get(file)
    if (!page) return undefined
    const ids = known.get(file) ?? new Set(page.ids)
    known.set(file, ids)
    return ids
  }
}

function problemWith(target: Target, files: ReadonlySet<string>, idsOf: IdsOf): string | null {
  if (target.kind === 'elsewhere') return null
  if (target.kind === 'malformed') return 'is no address'
  if (target.kind === 'outside') return "leaves the site's base"
  if (!files.has(target.file)) return `leads to ${target.file}, which does not exist`
  if (target.fragment === '') return null
  return idsOf(target.file)?.has(target.fragment) === false ? `leads to an id that ${target.file} does not have` : null
}

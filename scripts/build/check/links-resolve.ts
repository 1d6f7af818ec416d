import type { BuiltSite } from './built-site.ts'
import { type Target, targetOf } from './target-of.ts'

/** Every link leads to a page or file of the site, and every fragment to an id on it. Other hosts are not asked. */
export function linksResolve(site: BuiltSite): string[] {
  const ids = new Map(site.pages.map((page) => [page.file, new Set(page.ids)]))
  return site.pages.flatMap(({ file, links }) =>
    links.flatMap((link) => {
      const problem = problemWith(targetOf(link, file, site.place), site.files, ids)
      return problem ? [`${file}: link ${link} ${problem}`] : []
    }),
  )
}

function problemWith(
  target: Target,
  files: ReadonlySet<string>,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  if (target.kind === 'elsewhere') return null
  if (target.kind === 'malformed') return 'is no address'
  if (target.kind === 'outside') return "leaves the site's base"
  if (!files.has(target.file)) return `leads to ${target.file}, which does not exist`
  const onPage = ids.get(target.file)
  if (target.fragment === '' || !onPage || onPage.has(target.fragment)) return null
  return `leads to an id that ${target.file} does not have`
}

import type { BuiltSite } from './built-site.ts'
import { targetOf } from './target-of.ts'

/** `url(…)` and `@import "…"` of a style sheet. */
const IN_STYLESHEET = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g

/** Everything a browser fetches by itself is a file of the site: no third-party request, nothing missing. */
export function resourcesAreOurs(site: BuiltSite): string[] {
  const wanted = [
    ...site.pages.map(({ file, resources }) => ({ file, resources })),
    ...Array.from(site.stylesheets, ([file, css]) => ({ file, resources: stylesheetResources(css) })),
  ]
  return wanted.flatMap(({ file, resources }) =>
    resources.flatMap((resource) => {
      const target = targetOf(resource, file, site.place)
      if (target.kind !== 'file') return [`${file}: fetches ${resource}, which is not on this site`]
      return site.files.has(target.file) ? [] : [`${file}: fetches ${resource}, and ${target.file} does not exist`]
    }),
  )
}

/** The addresses a style sheet names. */
export function stylesheetResources(css: string): string[] {
  return Array.from(css.matchAll(IN_STYLESHEET), (found) => found.slice(1).find((part) => part !== undefined) ?? '')
}

import type { BuiltPage, BuiltSite } from './built-site.ts'
import { pathOf, scriptOf, twinOf } from './page-files.ts'

/**
 * Every page stands in both scripts and says so: its language, its own address as canonical,
 * and the same three `hreflang` links on both twins (zh-Hans, zh-Hant, x-default → Simplified).
 */
export function scriptsArePaired(site: BuiltSite): string[] {
  return site.pages
    .filter((page) => scriptOf(page.file) !== 'both')
    .flatMap((page) => {
      const problems = pageProblems(page, site)
      if (!site.files.has(twinOf(page.file))) problems.push(`no twin at ${twinOf(page.file)}`)
      return problems.map((problem) => `${page.file}: ${problem}`)
    })
}

function pageProblems(page: BuiltPage, { place }: BuiltSite): string[] {
  const expect = (what: string, found: string | null | undefined, expected: string) =>
    found === expected ? [] : [`${what} is ${found ?? 'missing'}, expected ${expected}`]
  const absolute = (file: string) => place.origin + place.base + pathOf(file)
  const script = scriptOf(page.file)
  const language = expect('lang', page.lang, script)
  if (page.movedTo !== null || page.unlisted) return language
  const [hans, hant] = script === 'zh-Hans' ? [page.file, twinOf(page.file)] : [twinOf(page.file), page.file]
  return [
    ...language,
    ...expect('canonical', page.canonical, absolute(page.file)),
    ...expect('hreflang zh-Hans', page.alternates['zh-Hans'], absolute(hans)),
    ...expect('hreflang zh-Hant', page.alternates['zh-Hant'], absolute(hant)),
    ...expect('hreflang x-default', page.alternates['x-default'], absolute(hans)),
  ]
}

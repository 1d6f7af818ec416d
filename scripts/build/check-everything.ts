import { readFile } from 'node:fs/promises'
import { brokenPromises } from '../../src/archive/broken-promises.ts'
import { readPublished } from '../../src/archive/published-file.ts'
import type { SitePlace } from '../../src/archive/site-place.ts'
import type { Report } from '../../src/report/report.ts'
import type { BuiltPage, BuiltSite } from './check/built-site.ts'
import { interfaceReadsBack } from './check/interface-reads-back.ts'
import { keepsToBudgets } from './check/keeps-to-budgets.ts'
import { fileAt, pathOf } from './check/page-files.ts'
import { problemsOf } from './check/problems-of.ts'
import { readEntriesOf, readSitemap } from './check/read-sitemap.ts'
import type { Inspected } from './inspect-pages.ts'
import { Problems } from './problems.ts'
import type { SiteFiles } from './site-files.ts'
import { pagesToWeigh, weighPages } from './weigh-pages.ts'

/** What is checked. */
export interface Checking {
  readonly site: SiteFiles
  readonly inspected: Inspected
  readonly place: SitePlace
  readonly reports: readonly Report[]
  /** The content folder, for what was published from it. */
  readonly content: string
}

/**
 * Checks what a build promises, before the site is put in place.
 * @throws `Problems` with every promise that is broken
 */
export async function checkEverything({ site, inspected, place, reports, content }: Checking): Promise<void> {
  const pages = inspected.whole ? inspected.pages : [...inspected.changes.now, ...inspected.targets]
  const built = await builtSite(site, pages, inspected.whole, place)
  const weighed = await weighPages(pagesToWeigh(site.changed), (file) => readFile(site.at(file)), place)
  const problems = [
    ...brokenPromises(await readPublished(content), reports, (address) => site.files.has(fileAt(address))),
    ...problemsOf(built),
    ...interfaceReadsBack(pages, reports),
    ...keepsToBudgets(weighed),
  ]
  if (problems.length > 0) throw new Problems(problems)
}

/**
 * What the checks see of a site. Of one that stands with changes, the pages that were looked at, with their part of the sitemap: those that
 * did not change keep their promises, and their entries are made from the same addresses. Nor do style sheets need to be read that have not.
 */
async function builtSite(
  site: SiteFiles,
  pages: readonly BuiltPage[],
  whole: boolean,
  place: SitePlace,
): Promise<BuiltSite> {
  const texts = async (files: Iterable<string>, pattern: RegExp) => {
    const matching = Array.from(files).filter((file) => pattern.test(file))
    return Promise.all(matching.map(async (file) => [file, await readFile(site.at(file), 'utf8')] as const))
  }
  const addresses = new Set(pages.map(({ file }) => place.origin + place.base + pathOf(file)))
  return {
    place,
    files: site.files,
    pages,
    stylesheets: new Map(await texts(whole ? site.files : site.changed, /\.css$/)),
    sitemap: (await texts(site.files, /^sitemap(-\d+)?\.xml$/)).flatMap(([, xml]) =>
      whole ? readSitemap(xml) : readEntriesOf(addresses, xml),
    ),
  }
}

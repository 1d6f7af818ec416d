import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SitePlace } from '../../src/archive/site-place.ts'
import type { BuiltPage, BuiltSite } from './check/built-site.ts'
import { problemsOf } from './check/problems-of.ts'
import { readSitemap } from './check/read-sitemap.ts'
import { filesBelow } from './files-below.ts'

/** The problems of the site built in a folder, whose pages were inspected already. */
export async function checkSite(folder: string, pages: readonly BuiltPage[], place: SitePlace): Promise<string[]> {
  const files = await filesBelow(folder)
  const texts = async (pattern: RegExp) => {
    const matching = files.filter((file) => pattern.test(file))
    return Promise.all(matching.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const))
  }
  const site: BuiltSite = {
    place,
    files: new Set(files),
    pages,
    stylesheets: new Map(await texts(/\.css$/)),
    sitemap: (await texts(/^sitemap(-\d+)?\.xml$/)).flatMap(([, xml]) => readSitemap(xml)),
  }
  return problemsOf(site)
}

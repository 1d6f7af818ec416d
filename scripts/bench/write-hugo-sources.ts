import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readReport, reportFolders } from '../../src/archive/content-folder.ts'
import type { Folders } from '../../src/archive/folders.ts'
import { scriptOf } from '../build/check/page-files.ts'
import { writeFiles } from '../build/write-files.ts'
import { builtPage, reportOf } from './built-page.ts'
import { HUGO_CONFIG, layoutForHugo } from './layout-for-hugo.ts'
import { pageForHugo, reportPageForHugo } from './page-for-hugo.ts'
import { type MarkdownOfReport, markdownOf, REPORTS_ALONE, reportForHugo } from './report-for-hugo.ts'
import { filesOfPages } from './written-files.ts'

/** Folders of two sites for Hugo to build. */
export interface HugoSources {
  /** Every page of the archive's site, and copies of all its other files but the search index. */
  readonly everyPage: string
  /** Pages of the reports alone. */
  readonly reports: string
}

/** Writes both sites from an archive that has been built. Errors as `readReport`, `builtPage` and `reportPageForHugo`. */
export async function writeHugoSources({ content, out }: Folders, sources: HugoSources): Promise<void> {
  const markdown = new Map<string, MarkdownOfReport>()
  await writeFiles(sources.reports, REPORTS_ALONE)
  for (const folder of await reportFolders(content)) {
    const report = await readReport(folder)
    const both = markdownOf(report)
    markdown.set(report.front.id, both)
    await writeFiles(sources.reports, new Map(reportForHugo(report, both)))
  }
  await writeEveryPage(out, markdown, sources.everyPage)
}

async function writeEveryPage(
  site: string,
  markdown: ReadonlyMap<string, MarkdownOfReport>,
  source: string,
): Promise<void> {
  const frame = new Map([HUGO_CONFIG])
  for (const file of await filesOfPages(site)) {
    if (!file.endsWith('.html')) {
      await copyAside(join(site, file), join(source, 'static', file))
      continue
    }
    const page = builtPage(file, await readFile(join(site, file), 'utf8'))
    const text = markdown.get(reportOf(file) ?? '')?.[scriptOf(file) === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans']
    await writeFiles(source, new Map([text === undefined ? pageForHugo(page) : reportPageForHugo(page, text)]))
    if (text !== undefined) frame.set(...layoutForHugo(page, 'report'))
    // Most pages that are not a report's own are its reading as received: their frame serves all others.
    else if (file.endsWith('/source/index.html')) frame.set(...layoutForHugo(page, 'page'))
  }
  await writeFiles(source, frame)
}

async function copyAside(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await copyFile(from, to)
}

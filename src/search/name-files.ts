import { codePointLength } from '../text/code-points.ts'
import { type LeadingName, type NamedPage, type NameFile, nameFile } from './named-page.ts'
import type { PageNames } from './page-names.ts'
import type { IndexMeans } from './plan-page.ts'
import { aloneReading, readingExceptions } from './traditional-reading.ts'

/** Names in one file: a beginning of two characters then costs a kilobyte or two, however large the archive. */
const NAMES_A_FILE = 120

/** The files of names of an archive; at least one, so that there is always a file to ask. */
export function nameFiles(pages: readonly PageNames[], means: Omit<IndexMeans, 'digest'>): NameFile[] {
  // What many issuers lie in is read once.
  const traditional = aloneReading(means.traditional)
  const names = pages.flatMap((page) => leadingNames(page, { ...means, traditional }))
  const count = Math.max(1, Math.ceil(names.length / NAMES_A_FILE))
  const filed = Map.groupBy(names, ({ name }) => nameFile(name, count))
  return Array.from({ length: count }, (_, i) => file(filed.get(i) ?? []))
}

function leadingNames(page: PageNames, { fold, traditional, alone }: Omit<IndexMeans, 'digest'>): LeadingName[] {
  const lines = `${page.name}\n${page.within}`
  const reading = `${traditional(page.name)}\n${traditional(page.within)}`
  const named: NamedPage = {
    kind: page.kind,
    path: page.path,
    lines,
    exceptions: readingExceptions(lines, reading, alone),
  }
  const folded = page.names.map(({ name, ...rest }) => ({ ...rest, name: fold(name), page: named }))
  return folded.filter(({ name }, i) => codePointLength(name) > 1 && folded.findIndex((all) => all.name === name) === i)
}

function file(names: readonly LeadingName[]): NameFile {
  const pages = [...new Set(names.map(({ page }) => page))]
  return {
    pages,
    names: names.map(({ name, from, former, page }) => [name, from, former ? 1 : 0, pages.indexOf(page)]),
  }
}

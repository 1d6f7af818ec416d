import type { PagePath } from './page-app.ts'

/** Where what is made of one report begins: its pages, its text and data, the bytes it was received in. */
const OF_REPORT = /^(reports|sources)\//

/**
 * Sheaves of paths to be rendered one after another: what is made of one report together, while it is in memory, then each other page by
 * itself, in the order of files. Each route has its reports in the same order.
 */
export function pagesInOrder(paths: readonly PagePath[]): PagePath[][] {
  const counted = new Map<number, number>()
  const ofReports: PagePath[][] = []
  const others: PagePath[] = []
  for (const path of paths) {
    if (!OF_REPORT.test(path.file)) others.push(path)
    else {
      const place = counted.get(path.route) ?? 0
      counted.set(path.route, place + 1)
      const sheaf = ofReports[place]
      if (sheaf) sheaf.push(path)
      else ofReports[place] = [path]
    }
  }
  return [...ofReports, ...others.sort((a, b) => (a.file < b.file ? -1 : 1)).map((path) => [path])]
}

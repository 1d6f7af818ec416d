import type { PrintedLine } from './printed-line.ts'

/** Lines at either end of a page that may run through the document. */
const EDGE = 2

/** A line that stands at the edge of this share of the pages runs through the document. */
const SHARE = 0.6

/** A page's number in the forms that are printed, its spaces left out. */
const PAGE_NUMBER =
  /^[-—–－·.]*第?(?:\d{1,4}|[一二三四五六七八九十]{1,4})页?(?:[,，/／]?(?:共|of)?\d{1,4}页?)?[-—–－·.]*$/u

/** Takes out page numbers, and headers and footers that come back on most pages (numbers in them may count on). */
export function dropRunningLines(pages: readonly (readonly PrintedLine[])[]): PrintedLine[][] {
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const key of new Set(edgeOf(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const runs = (line: PrintedLine) =>
    pages.length > 1 && (counts.get(keyOf(line)) ?? 0) >= Math.max(2, pages.length * SHARE)
  return pages.map((page) => {
    const edge = new Set(edgeOf(page))
    return page.filter((line) => !edge.has(line) || !(runs(line) || PAGE_NUMBER.test(line.text.replace(/\s+/g, ''))))
  })
}

function edgeOf(page: readonly PrintedLine[]): PrintedLine[] {
  return [...page.slice(0, EDGE), ...page.slice(-EDGE)]
}

/** What runs through comes back at the same height. */
function keyOf({ text, y }: PrintedLine): string {
  return `${Math.round(y / SAME_HEIGHT)} ${text.replace(/\d+/g, '0').replace(/\s+/g, '')}`
}

/** In points. */
const SAME_HEIGHT = 4

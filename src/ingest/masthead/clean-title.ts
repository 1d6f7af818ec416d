/** A title as a page prints it, taken apart. */
export interface CleanTitle {
  readonly title: string
  /** A date in brackets behind it, as some pages add: (2024-02-26). */
  readonly date: string | null
}

/** The name of the site, as pages add it to the title of their window. */
const SITE = /[_|｜]\s*[^_|｜]{2,30}$|(?<![-–—])[-–—]+\s*[^-–—]{2,20}(?:网|网站|门户|平台)$/u
const DATE = /[(（[【]((?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?)[)）\]】]$/
const FRAME = /^[\s|•·*#]+|(?<![\s|])[\s|]+$/g

/** Takes off a printed line the bars and bullets a page put round it. */
export function withoutFrame(line: string): string {
  return line.replace(FRAME, '')
}

/** Takes off a printed title line what a page put round it: bars of a table, bullets, the site's name, a date. */
export function cleanTitle(line: string): CleanTitle {
  const bare = withoutFrame(line).replace(SITE, '').trim()
  const date = DATE.exec(bare)
  return { title: date ? bare.slice(0, date.index).trimEnd() : bare, date: date?.[1] ?? null }
}

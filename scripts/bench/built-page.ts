/** A page of the built site, cut where its frame meets what is its own. */
export interface BuiltPage {
  /** Below the site's folder. */
  readonly file: string
  /** As they are written in the head. The description is empty where the page has none. */
  readonly title: string
  readonly description: string
  /** Up to the opening tag of `<main>`, and from its closing tag on. */
  readonly opening: string
  readonly closing: string
  readonly main: string
}

/**
 * Cuts a page of the site.
 * @throws where the page has no `<main>`
 */
export function builtPage(file: string, html: string): BuiltPage {
  const [, opening, main, closing] = /^(.*?<main\b[^>]*>)(.*)(<\/main>.*)$/s.exec(html) ?? []
  if (opening === undefined || main === undefined || closing === undefined) throw new Error(`${file}: has no <main>`)
  const read = (pattern: RegExp) => pattern.exec(opening)?.[1]
  return {
    file,
    title: read(/property="og:title" content="(.*?)"/s) ?? read(/<title>(.*?)<\/title>/s) ?? '',
    description: read(/name="description" content="(.*?)"/s) ?? '',
    opening,
    main,
    closing,
  }
}

/** Id of the report whose own page a file is; null for every other page, a report's as-received reading included. */
export function reportOf(file: string): string | null {
  return /^(?:zh-hant\/)?reports\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? null
}

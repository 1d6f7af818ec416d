import { pathOf, scriptOf, twinOf } from '../build/check/page-files.ts'
import type { BuiltPage } from './built-page.ts'

/** A file below Hugo's source. */
export type HugoFile = readonly [file: string, text: string]

/** How a page is set: a report's own page, or any other. */
export type Layout = 'report' | 'page'

/** A page as content for Hugo: what stands in `<main>`, finished. */
export function pageForHugo(page: BuiltPage): HugoFile {
  return [`${contentName(page.file)}.html`, contentFile(frontForHugo(page, 'page'), page.main)]
}

/**
 * A report's own page as content for Hugo: its text as Markdown in the page's script, and finished what stands before the contents list
 * and after the text.
 * @throws where the page holds no text of a report
 */
export function reportPageForHugo(page: BuiltPage, markdown: string): HugoFile {
  const [, before, after] = AROUND_TEXT.exec(page.main) ?? []
  if (before === undefined || after === undefined) throw new Error(`${page.file}: has no text of a report`)
  return [`${contentName(page.file)}.md`, contentFile({ ...frontForHugo(page, 'report'), before, after }, markdown)]
}

const AROUND_TEXT = /^(.*?)<(?:details class="contents"|article class="body").*<\/article>(.*)$/s

/** What Hugo is told of a page: how to set it, and what differs in its frame from page to page. */
export function frontForHugo({ file, title, description }: BuiltPage, layout: Layout) {
  const isTraditional = scriptOf(file) === 'zh-Hant'
  return {
    title,
    description,
    url: `/${pathOf(file)}`,
    // Heads name the page in both scripts.
    path: pathOf(isTraditional ? twinOf(file) : file),
    type: isTraditional ? 'hant' : 'hans',
    layout,
  } as const
}

function contentFile(front: object, text: string): string {
  return `${JSON.stringify(front)}\n\n${withoutCommands(text)}`
}

/** Hugo takes two braces for the beginning of a command. */
export function withoutCommands(text: string): string {
  return text.replaceAll('{{', '{&#123;')
}

/** The address is in the front matter: a name only has to be one of its own, and no `index`, which would take in all below it. */
function contentName(file: string): string {
  return `content/${file.replace(/\/?index\.html$|\.html$/, '') || 'home'}`
}

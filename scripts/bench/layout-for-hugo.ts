import type { BuiltPage } from './built-page.ts'
import { frontForHugo, type HugoFile, type Layout, withoutCommands } from './page-for-hugo.ts'

/** Settings of a site that holds finished pages: Hugo is to add no list, feed or error page of its own. */
export const HUGO_CONFIG: HugoFile = [
  'config.json',
  JSON.stringify({
    baseURL: 'https://example.org/',
    title: '报告',
    disableKinds: ['home', 'section', 'taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404'],
    disablePathToLower: true,
  }),
]

/**
 * The layout of a page and of those like it: its head, masthead and footer as they are, so that all weigh what they do here, with title,
 * description and address set by Hugo. What else a head says of one report it says of each.
 */
export function layoutForHugo(page: BuiltPage, layout: Layout): HugoFile {
  const front = frontForHugo(page, layout)
  const [opening, closing] = [withSlots(page.opening, front), withSlots(page.closing, front)]
  return [`layouts/${front.type}/${layout}.html`, opening + BETWEEN[layout] + closing]
}

/** What Hugo puts into the frame. The contents list of a report is its own work. */
const BETWEEN: Readonly<Record<Layout, string>> = {
  page: '{{ .Content }}',
  report:
    '{{ .Params.before | safeHTML }}<details class="contents"><summary>目录</summary>{{ .TableOfContents }}</details>' +
    '<article class="body">{{ .Content }}</article>{{ .Params.after | safeHTML }}',
}

/** Descriptions have titles in them, so they are looked for first. */
function withSlots(frame: string, { title, description, path }: ReturnType<typeof frontForHugo>): string {
  const slots: [fact: string, slot: string][] = [
    [description, '{{ .Params.description | safeHTML }}'],
    [title, '{{ .Title | safeHTML }}'],
    [path, '{{ .Params.path }}'],
  ]
  return slots
    .filter(([fact]) => fact !== '')
    .reduce((html, [fact, slot]) => html.replaceAll(fact, () => slot), withoutCommands(frame))
}

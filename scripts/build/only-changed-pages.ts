import type { AstroIntegration } from 'astro'
import type { PagePress } from './page-press.ts'

/** What Astro says of a path to be rendered, as far as it matters here. */
interface RenderedPath {
  readonly pathname: string
  readonly route: { readonly type: string }
  readonly cacheKey?: string | undefined
}

/**
 * Has Astro render only pages whose `cacheKey` is not the one they were last rendered for, and hands what it renders to a press. A path
 * without a key is always rendered.
 * Astro's own incremental build is not used: it keeps a second copy of every page, and takes a page for current whose route's code is,
 * even where the names of style sheets it shares with other routes are not.
 * @param known keys of the pages that stand, by file
 * @param keys is given the key of every page of the site, by file
 * @param base path the site stands under
 */
export function onlyChangedPages(
  known: Readonly<Record<string, string | null>>,
  keys: Map<string, string | null>,
  base: string,
  press: PagePress,
): AstroIntegration {
  return {
    name: 'only-changed-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => ({
          ...own,
          async render(request, options) {
            const rendered = await own.render(request, options)
            const response = rendered instanceof Response ? rendered : rendered.response
            if (response.body === null || (response.status >= 300 && response.status < 400)) return rendered
            const bytes = await response.arrayBuffer()
            const pathname = decodeURI(new URL(request.url).pathname).slice(base.length)
            await press.add({ file: fileOf({ pathname, route: options.routeData }), bytes })
            // Nothing is left for Astro to write.
            return new Response(null)
          },
          async teardown() {
            await press.done()
            await own.teardown?.()
          },
          async getStaticPaths() {
            const paths = await own.getStaticPaths()
            for (const path of paths) keys.set(fileOf(path), path.cacheKey ?? null)
            return inOrder(paths.filter((path) => isChanged(path, known)))
          },
        }))
      },
    },
  }
}

function isChanged(path: RenderedPath, known: Readonly<Record<string, string | null>>): boolean {
  return path.cacheKey === undefined || known[fileOf(path)] !== path.cacheKey
}

/** Where what is made of one report begins: its pages, its text and data, the bytes it was received in. */
const OF_REPORT = /^(reports|sources)\//

/**
 * In the order of files, reports first: what is made of one report is made together, while it is in memory, and what pages of many
 * reports show of each has then been found. Each route has its reports in the same order.
 */
function inOrder<P extends RenderedPath>(paths: readonly P[]): P[] {
  const counted = new Map<unknown, number>()
  const ordered = paths.map((path) => {
    const file = fileOf(path)
    const place = counted.get(path.route) ?? 0
    counted.set(path.route, place + 1)
    return { path, place: OF_REPORT.test(file) ? place : Number.POSITIVE_INFINITY, file }
  })
  return ordered
    .sort((a, b) => (a.place === b.place ? (a.file < b.file ? -1 : 1) : a.place - b.place))
    .map(({ path }) => path)
}

/** The file a path is written to, with Astro's `format: 'directory'`. */
function fileOf({ pathname, route }: RenderedPath): string {
  const path = pathname.replace(/^\/+|\/+$/g, '')
  if (route.type === 'endpoint') return path
  if (path === '404') return '404.html'
  return path === '' ? 'index.html' : `${path}/index.html`
}

import { pathToFileURL } from 'node:url'
import type { RouteData } from 'astro'
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js'
import type { PageBundle } from './page-bundle.ts'
import { PageRequest } from './page-request.ts'
import { WholeResponse } from './whole-response.ts'

/** A page, or another file that a template gives. */
export interface PagePath {
  /** Below the site's folder. */
  readonly file: string
  /** Its `cacheKey`: see `pageKey`; null where it has none. */
  readonly key: string | null
  readonly pathname: string
  /** Which of the bundle's routes it is of. */
  readonly route: number
}

/** The pages of an archive, as a thread can render them. */
export interface PageApp {
  /** The paths of templates that give one page each, and so depend on no report. None has a key. */
  lonePaths(): PagePath[]
  /** Every path of the site. */
  paths(): Promise<PagePath[]>
  /**
   * One of them.
   * @throws what its template throws, and where it gives nothing that could be published
   */
  render(path: PagePath): Promise<PageBody>
}

/** What is written of a page: text or bytes, whichever was at hand. */
export type PageBody = string | Uint8Array<ArrayBuffer>

/** What the module of a bundle exports, as far as it matters here. */
interface BundledApp {
  readonly manifest: { readonly routes: readonly { readonly routeData: RouteData }[] }
  setInternals(internals: object): void
  setOptions(options: object): void
  render(request: PageRequest, options: { readonly routeData: RouteData }): Promise<Response>
}

/** Astro tells on it what goes wrong with a page; that is thrown too. */
const SILENT = { options: { destination: { write() {} }, level: 'silent' } }

/** Opens a bundle of pages in this thread, for the archive that the environment names. Responses made in it are whole ones from then on. */
export async function openPageApp({ entry, styles }: PageBundle, base: string): Promise<PageApp> {
  globalThis.Response = WholeResponse
  const { app }: { app: BundledApp } = await import(pathToFileURL(entry).href)
  app.setInternals({ pagesByKeys: new Map(styles.map(([route, sheets]) => [route, { styles: [...sheets] }])) })
  app.setOptions({ settings: { scripts: [] }, logger: SILENT })
  const routes = app.manifest.routes.map(({ routeData }) => routeData)
  return {
    lonePaths: () =>
      routes.flatMap(({ pathname, prerender, type }, route) =>
        prerender && pathname !== undefined ? [{ file: fileOf(pathname, type), key: null, pathname, route }] : [],
      ),
    async paths() {
      const found = await new StaticPaths(app as never).getAll()
      return found.map(({ pathname, route, cacheKey }) => ({
        file: fileOf(pathname, route.type),
        key: cacheKey ?? null,
        pathname,
        route: routes.indexOf(route),
      }))
    },
    async render({ file, pathname, route }) {
      const routeData = routes[route]
      if (!routeData) throw new Error(`${file}: there is no route ${route}`)
      const path =
        base + (routeData.type === 'endpoint' ? pathname : `${pathname}/`).replace(/^\/+/, '').replace(/\/+$/, '/')
      const response = await app.render(new PageRequest(path), { routeData })
      const isPage = response.status === 200 || (response.status === 404 && file === '404.html')
      if (!isPage) throw new Error(`its template answers ${response.status} where a page was expected`)
      return WholeResponse.bodyOf(response)
    },
  }
}

/** The file a path is written to, with Astro's `format: 'directory'`. */
function fileOf(pathname: string, type: string): string {
  const path = pathname.replace(/^\/+|\/+$/g, '')
  if (type === 'endpoint') return path
  if (path === '404') return '404.html'
  return path === '' ? 'index.html' : `${path}/index.html`
}

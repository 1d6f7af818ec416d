/** The folder of the Traditional pages, beside the Simplified ones. */
const TRADITIONAL = 'zh-hant/'

/** Folders of the site that hold no pages: files of the build, the search index, exports, bytes as received. */
const FOLDERS_WITHOUT_PAGES = ['assets/', 'data/', 'schemas/', 'sources/']

/** The address path of a Simplified page: `simplifiedPath('/archive', 'years/')` is `/archive/years/`. */
export function simplifiedPath(base: string, path: string): string {
  return withSlash(base) + withoutSlash(path)
}

/** The address path of the Traditional twin of a page: `traditionalPath('/', 'years/')` is `/zh-hant/years/`. */
export function traditionalPath(base: string, path: string): string {
  return withSlash(base) + TRADITIONAL + withoutSlash(path)
}

/**
 * The Traditional twin of an internal link, or the link as it is where it leads to no page of the site: to another site,
 * to a file (its last segment has an extension), into a folder without pages, within the page, or to a Traditional page already.
 * Query and fragment are kept.
 *
 * @param href a path from the root (`/archive/years/?a=1#p2`); a relative link needs no change, for its twin has the same depth.
 * @param base where the site lies on its host, with or without the last slash
 */
export function traditionalHref(href: string, base: string): string {
  if (!href.startsWith('/') || href.startsWith('//')) return href
  const root = withSlash(base)
  const path = href.slice(0, pathEnd(href))
  const rest = href.slice(path.length)
  if (withSlash(path) === root) return root + TRADITIONAL + rest
  if (!path.startsWith(root)) return href
  const inside = path.slice(root.length)
  return isPage(inside) ? root + TRADITIONAL + inside + rest : href
}

/** The same for a whole address: `https://host/base/…`. One without scheme and host is taken for a path. */
export function traditionalUrl(url: string, base: string): string {
  const [, origin = '', path = ''] = /^([a-z]+:\/\/[^/?#]*)?(.*)/isu.exec(url) ?? []
  return origin + traditionalHref(path, base)
}

/** Where the path of a link ends: before its query or fragment. */
function pathEnd(href: string): number {
  let end = 0
  while (end < href.length && href[end] !== '?' && href[end] !== '#') end++
  return end
}

function isPage(inside: string): boolean {
  const isFile = inside.lastIndexOf('.') > inside.lastIndexOf('/')
  if (isFile || inside.startsWith(TRADITIONAL)) return false
  return !FOLDERS_WITHOUT_PAGES.some((folder) => inside.startsWith(folder))
}

function withSlash(base: string): string {
  return base.endsWith('/') ? base : `${base}/`
}

function withoutSlash(path: string): string {
  return path.replace(/^\/+/u, '')
}

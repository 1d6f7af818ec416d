import type { ReadPage } from './check/interface-reads-back.ts'

/**
 * Has pages share their addresses and ids: what comes from another thread brings its own copy of every string, and most stand on many
 * pages. Of a large site the copies would take most of the memory of its checks.
 */
export function shareStrings(): (page: ReadPage) => ReadPage {
  const known = new Map<string, string>()
  const share = (text: string): string => {
    const shared = known.get(text)
    if (shared !== undefined) return shared
    known.set(text, text)
    return text
  }
  return (page) => ({
    ...page,
    ids: page.ids.map(share),
    links: page.links.map(share),
    resources: page.resources.map(share),
  })
}

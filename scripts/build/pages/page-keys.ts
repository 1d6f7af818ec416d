import type { PagePath } from './page-app.ts'

/** The key of every page of a site, rendered or not, by file; null where it has none. */
export type PageKeys = ReadonlyMap<string, string | null>

/** @throws when two templates give the same file, with every such file */
export function pageKeys(paths: readonly PagePath[]): PageKeys {
  const keys = new Map(paths.map(({ file, key }) => [file, key]))
  if (keys.size === paths.length) return keys
  const seen = new Set<string>()
  const twice = paths.filter(({ file }) => seen.size === seen.add(file).size)
  throw new Error(twice.map(({ file }) => `${file}: two templates give this file; give one of them another`).join('\n'))
}

import type { ReadPage } from './check/interface-reads-back.ts'

const NOTHING: readonly never[] = []

/**
 * Has pages share all they say: what comes from another thread brings its own copy of every string, and most stands on many
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
  const shareIn = <T>(value: T): T => {
    if (typeof value === 'string') return share(value) as T
    if (Array.isArray(value)) return (value.length > 0 ? value.map(shareIn) : NOTHING) as T
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, shareIn(own)])) as T
  }
  return shareIn
}

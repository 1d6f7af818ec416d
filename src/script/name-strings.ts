/** Names remembered at most: those of elements and attributes are a few dozen, whatever the page. */
const ROOM = 1024

/**
 * One string for each name, wherever it stands: a page has the same few dozen names thousands of times, and a new string for each
 * would be made, looked up and swept away again.
 */
export class NameStrings {
  readonly #known: (string | undefined)[] = new Array(ROOM)

  /** The name `[start, end)` of a page. */
  at(html: string, start: number, end: number): string {
    let hash = 0
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + html.charCodeAt(i)) | 0
    const slot = hash & (ROOM - 1)
    const known = this.#known[slot]
    if (known !== undefined && standsAt(known, html, start, end)) return known
    // A copy, for a slice would keep the whole page.
    const name = Array.from(html.slice(start, end)).join('')
    this.#known[slot] = name
    return name
  }
}

function standsAt(name: string, html: string, start: number, end: number): boolean {
  if (name.length !== end - start) return false
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) !== html.charCodeAt(start + i)) return false
  return true
}

/** An attribute name that was met: as it was written, and as it is told. */
interface KnownName {
  readonly written: string
  /** In lower case; null where nobody asks for it. */
  readonly asked: string | null
}

/** A page has a few dozen names, written thousands of times: twice as many places as that keep two of them from falling together. */
const PLACES = 512

/**
 * The names of attributes, each made a string once and then found by its place in a page: a page has thousands of attributes, of which
 * most are asked for by nobody.
 */
export class AttributeNames {
  readonly #isAsked: (name: string) => boolean
  /** By a hash of the written name; a new name takes the place of the one that was there, so that no page makes the table grow. */
  readonly #known: (KnownName | undefined)[] = new Array(PLACES).fill(undefined)

  /** @param isAsked whether attributes of a name, in lower case, are to be told; the same each time */
  constructor(isAsked: (name: string) => boolean) {
    this.#isAsked = isAsked
  }

  /** The name written at `[start, end)` of a page, in lower case; null where it is not asked for. */
  at(html: string, start: number, end: number): string | null {
    let hash = end - start
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + html.charCodeAt(i)) | 0
    const place = hash & (PLACES - 1)
    const known = this.#known[place]
    if (known !== undefined && known.written.length === end - start && html.startsWith(known.written, start))
      return known.asked
    return this.#meet(place, html.slice(start, end))
  }

  #meet(place: number, name: string): string | null {
    // As keys, for what is cut from a page keeps all of it.
    const [written = '', lower = written] = Object.keys({ [name]: 0, [name.toLowerCase()]: 0 })
    const asked = this.#isAsked(lower) ? lower : null
    this.#known[place] = { written, asked }
    return asked
  }
}

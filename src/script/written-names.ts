/** A name that was met, as it was written, and what is known of it. */
interface MetName<Known> {
  readonly written: string
  readonly known: Known
}

/** A page has a few dozen names, written thousands of times: many more places than that keep two of them from falling together. */
const PLACES = 512

/**
 * What is known of the names of elements or attributes, found by where they stand in a page: a string for each of the thousands that stand
 * there would be made, and looked up, only to be forgotten.
 */
export class WrittenNames<Known> {
  readonly #know: (name: string) => Known
  /** By a hash of the name; a new one takes the place of the one that was there, so that no page makes the table grow. */
  readonly #met: (MetName<Known> | undefined)[] = new Array(PLACES).fill(undefined)

  /** @param know what is to be known of a name, as it is written; the same each time */
  constructor(know: (name: string) => Known) {
    this.#know = know
  }

  /** What is known of the name written at `[start, end)` of a page. */
  at(html: string, start: number, end: number): Known {
    let hash = end - start
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + html.charCodeAt(i)) | 0
    const place = hash & (PLACES - 1)
    const met = this.#met[place]
    if (met !== undefined && met.written.length === end - start && html.startsWith(met.written, start)) return met.known
    return this.#meet(place, html.slice(start, end))
  }

  #meet(place: number, name: string): Known {
    // As a key, for what is cut from a page keeps all of it.
    const [written = ''] = Object.keys({ [name]: 0 })
    const known = this.#know(written)
    this.#met[place] = { written, known }
    return known
  }
}

/** Which attributes of a tag are told, by name: the name in lower case, or null where nobody asks for it. */
export type AttributeNames = WrittenNames<string | null>

/** @param isAsked whether attributes of a name, in lower case, are told; the same each time */
export function attributeNames(isAsked: (name: string) => boolean): AttributeNames {
  return new WrittenNames((written) => {
    const name = written.toLowerCase()
    return isAsked(name) ? name : null
  })
}

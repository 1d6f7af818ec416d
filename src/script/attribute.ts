/** One attribute of a tag as it stands in the source, entities not decoded. */
export class Attribute {
  /** In lower case. */
  readonly name: string
  /** Where the value stands in the source, without its quotes. */
  readonly start: number
  readonly end: number
  readonly #html: string

  constructor(html: string, name: string, start: number, end: number) {
    this.name = name
    this.start = start
    this.end = end
    this.#html = html
  }

  /** Read from the source when it is asked for: of most attributes it never is. */
  get value(): string {
    return this.#html.slice(this.start, this.end)
  }
}

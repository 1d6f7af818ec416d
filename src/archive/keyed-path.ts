/**
 * One path of a template, with what its page is given, as Astro asks for it; its key is found when it is asked for. Only the thread that lists all
 * paths asks for keys, while every thread that renders a page of a template asks for all the template's paths. A class, for objects with a getter of
 * their own take twice the memory.
 */
export class KeyedPath<Params, Props> {
  readonly params: Params
  readonly props: Props
  readonly #key: (props: Props) => string

  /** @param key gives the `cacheKey` of a page with these props: see `pageKey`. Where there are many paths they share it. */
  constructor(params: Params, props: Props, key: (props: Props) => string) {
    this.params = params
    this.props = props
    this.#key = key
  }

  /** Changes when the page must be made again. */
  get cacheKey(): string {
    return this.#key(this.props)
  }
}

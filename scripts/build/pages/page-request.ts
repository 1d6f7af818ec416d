const NO_HEADERS = new Headers()

/**
 * A request for a page, as far as Astro asks when it renders ahead of time: an ordinary one for each page costs more than all that is done
 * with it. Anything else that is asked of it throws, so that an Astro which wants to know more is found out, and not told nothing.
 */
export class PageRequest {
  readonly method = 'GET'
  readonly headers = NO_HEADERS
  readonly url: string

  /** @param path with the site's base, from its first slash */
  constructor(path: string) {
    this.url = new URL(path, 'http://localhost').href
  }
}

// What is not here is looked up there, and does not take this for a request of its own.
Object.setPrototypeOf(PageRequest.prototype, Request.prototype)

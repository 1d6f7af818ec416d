const Streamed = globalThis.Response

/**
 * A response whose body was whole when it was made, and can be had as it was given. An ordinary one makes a stream of any body at once, and
 * gathers it again when it is asked for: of a page that is written to a file both are for nothing, and cost a twentieth of rendering it. Whoever
 * asks for anything else of it gets what an ordinary one gives.
 */
export class WholeResponse extends Streamed {
  readonly #whole: string | Uint8Array<ArrayBuffer> | null

  constructor(body?: BodyInit | null, init?: ResponseInit) {
    const isWhole = typeof body === 'string' || body instanceof Uint8Array
    super(isWhole ? null : body, init)
    this.#whole = isWhole ? (body as string | Uint8Array<ArrayBuffer>) : null
  }

  static override json(value: unknown, init?: ResponseInit): Response {
    const headers = new Headers(init?.headers)
    if (!headers.has('content-type')) headers.set('content-type', 'application/json')
    return new WholeResponse(JSON.stringify(value), { ...init, headers })
  }

  /** The body of a response as text or bytes, whatever made it. */
  static async bodyOf(response: Response): Promise<string | Uint8Array<ArrayBuffer>> {
    const whole = response instanceof WholeResponse ? response.#whole : null
    return whole ?? new Uint8Array(await response.arrayBuffer())
  }

  override get body() {
    return this.#whole === null ? super.body : this.#streamed().body
  }

  override clone(): Response {
    return this.#whole === null ? super.clone() : new WholeResponse(this.#whole, this)
  }

  override arrayBuffer() {
    return this.#whole === null ? super.arrayBuffer() : this.#streamed().arrayBuffer()
  }

  override blob() {
    return this.#whole === null ? super.blob() : this.#streamed().blob()
  }

  override bytes() {
    return this.#whole === null ? super.bytes() : this.#streamed().bytes()
  }

  override formData() {
    return this.#whole === null ? super.formData() : this.#streamed().formData()
  }

  override json() {
    return this.#whole === null ? super.json() : this.#streamed().json()
  }

  override text() {
    return this.#whole === null ? super.text() : this.#streamed().text()
  }

  #streamed(): Response {
    return new Streamed(this.#whole, this)
  }
}

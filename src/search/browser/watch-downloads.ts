/** The downloads of a worker. */
export interface Downloads {
  /** Only ever rejects, with the first failure. */
  readonly failed: Promise<never>
  /** From now on the files of the index that are named for where they stand are asked for in this version: caches must not mix two. */
  readonly pin: (version: string) => void
}

/** Milliseconds before a failed download is tried again. */
const BEFORE_RETRY = 500

/**
 * Makes failed downloads known. Pagefind logs a part of the index that did not arrive and ranks without it: so each response is read whole
 * here, before anybody sees it.
 * A download that fails is tried once more before it counts as failed.
 * @param scope the worker's global scope; its `fetch` is replaced
 * @param received is told how many bytes have come so far
 */
export function watchDownloads(scope: { fetch: typeof fetch }, received: (bytes: number) => void): Downloads {
  const fetchFromNet = scope.fetch.bind(scope)
  let fail: (reason: unknown) => void
  let bytes = 0
  let version = ''
  const failed = new Promise<never>((_, reject) => {
    fail = reject
  })
  // Whoever races against it hears of a failure; until then it is nobody's unhandled rejection.
  failed.catch(() => undefined)
  scope.fetch = async (input, init) => {
    const get = async (): Promise<Response> => {
      const response = await fetchFromNet(pinned(String(input), version), init)
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
      const content = await response.arrayBuffer()
      bytes += content.byteLength
      received(bytes)
      return new Response(content, { headers: response.headers })
    }
    try {
      return await get().catch(async () => {
        await new Promise((resolve) => setTimeout(resolve, BEFORE_RETRY))
        return get()
      })
    } catch (error) {
      fail(error)
      throw error
    }
  }
  return {
    failed,
    pin: (digest) => {
      version = digest
    },
  }
}

/** Everything else is named for what it holds, or asked for in a version by who asks. */
const NAMED_FOR_PLACE = /\.(?:pf_index|pf_fragment|bin)$/

function pinned(address: string, version: string): string {
  return version !== '' && NAMED_FOR_PLACE.test(address) ? `${address}?${version}` : address
}

/** Milliseconds before a failed download is tried again. */
const BEFORE_RETRY = 500

/**
 * Makes failed downloads known. Pagefind logs a part of the index that did not arrive and searches without it, which
 * would show fewer reports as if they were all: so each response is read whole here, before Pagefind sees it.
 * A download that fails is tried once more before it counts as failed.
 * @param scope the worker's global scope; its `fetch` is replaced
 * @param received is told how many bytes have come so far
 * @returns a promise that only ever rejects, with the first failure
 */
export function watchDownloads(scope: { fetch: typeof fetch }, received: (bytes: number) => void): Promise<never> {
  const fetchFromNet = scope.fetch.bind(scope)
  let fail: (reason: unknown) => void
  let bytes = 0
  const failed = new Promise<never>((_, reject) => {
    fail = reject
  })
  // Whoever races against it hears of a failure; until then it is nobody's unhandled rejection.
  failed.catch(() => undefined)
  scope.fetch = async (input, init) => {
    const get = async (): Promise<Response> => {
      const response = await fetchFromNet(input, init)
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
  return failed
}

/**
 * Makes failed downloads known. Pagefind logs a part of the index that did not arrive and searches without it, which
 * would show fewer reports as if they were all: so each response is read whole here, before Pagefind sees it.
 * @param scope the worker's global scope; its `fetch` is replaced
 * @returns a promise that only ever rejects, with the first failure
 */
export function watchDownloads(scope: { fetch: typeof fetch }): Promise<never> {
  const fetchFromNet = scope.fetch.bind(scope)
  let fail: (reason: unknown) => void
  const failed = new Promise<never>((_, reject) => {
    fail = reject
  })
  // Whoever races against it hears of a failure; until then it is nobody's unhandled rejection.
  failed.catch(() => undefined)
  scope.fetch = async (input, init) => {
    try {
      const response = await fetchFromNet(input, init)
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
      return new Response(await response.arrayBuffer(), { headers: response.headers })
    } catch (error) {
      fail(error)
      throw error
    }
  }
  return failed
}

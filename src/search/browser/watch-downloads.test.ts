import { expect, it, vi } from 'vitest'
import { watchDownloads } from './watch-downloads.ts'

/** A scope whose net answers what it is told to, in turn, and notes what it was asked for. */
function scopeWith(...answers: (string | number | Error)[]) {
  const asked: string[] = []
  const scope = {
    fetch: async (input: RequestInfo | URL): Promise<Response> => {
      asked.push(String(input))
      const answer = answers.shift() ?? ''
      if (answer instanceof Error) throw answer
      return typeof answer === 'number' ? new Response('', { status: answer }) : new Response(answer)
    },
  }
  return { scope, asked }
}

it('counts the bytes of each download, and hands it on whole', async () => {
  const { scope } = scopeWith('行政', 'ab')
  const received: number[] = []
  watchDownloads(scope, (bytes) => received.push(bytes))
  expect(await (await scope.fetch('a')).text()).toBe('行政')
  await scope.fetch('b')
  expect(received).toEqual([6, 8])
})

it('asks once more for what did not arrive', async () => {
  vi.useFakeTimers()
  const { scope, asked } = scopeWith(new Error('no net'), 'here')
  watchDownloads(scope, () => undefined)
  const response = scope.fetch('a')
  await vi.runAllTimersAsync()
  expect(await (await response).text()).toBe('here')
  expect(asked).toEqual(['a', 'a'])
  vi.useRealTimers()
})

it('tells whoever waits that a download has failed twice, be it by a status', async () => {
  vi.useFakeTimers()
  const { scope } = scopeWith(503, 404)
  const { failed } = watchDownloads(scope, () => undefined)
  const response = scope.fetch('a').catch((error: Error) => error.message)
  await vi.runAllTimersAsync()
  expect(await response).toContain('404')
  await expect(failed).rejects.toThrow('404')
  vi.useRealTimers()
})

it('asks in the version of the index for what is named for its place, and for nothing else', async () => {
  const { scope, asked } = scopeWith()
  const { pin } = watchDownloads(scope, () => undefined)
  pin('v1')
  for (const file of ['index/0.pf_index', 'fragment/a.pf_fragment', 'wasm.unknown.pagefind', 'b?ts=v1']) {
    await scope.fetch(file)
  }
  expect(asked).toEqual(['index/0.pf_index?v1', 'fragment/a.pf_fragment?v1', 'wasm.unknown.pagefind', 'b?ts=v1'])
})

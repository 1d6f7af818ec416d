import { describe, expect, it } from 'vitest'
import { WholeResponse } from './whole-response.ts'

const bytes = new TextEncoder().encode('字')
const stream = () => new Response('字').body

/** Everything that can be asked of a response. */
const asked: readonly (readonly [string, (response: Response) => unknown])[] = [
  ['arrayBuffer', async (response) => new Uint8Array(await response.arrayBuffer())],
  ['blob', async (response) => (await response.blob()).text()],
  ['bytes', (response) => response.bytes()],
  ['text', (response) => response.text()],
  ['json', (response) => response.json().catch((error: Error) => error.name)],
  ['formData', (response) => response.formData().catch((error: Error) => error.name)],
  ['body', (response) => response.body && new Response(response.body).text()],
  ['clone', async (response) => [await response.clone().text(), await response.text()]],
  ['status and headers', ({ status, statusText, ok, headers }) => [status, statusText, ok, headers.get('x')]],
]

/** Bodies that a template, or Astro, gives. */
const bodies: readonly (readonly [string, () => BodyInit | null])[] = [
  ['text', () => '字'],
  ['JSON', () => '{"字":1}'],
  ['bytes', () => bytes],
  ['a stream', stream],
  ['nothing', () => null],
]

describe('WholeResponse', () => {
  it.each(bodies.flatMap(([of, body]) => asked.map(([what, ask]) => [of, what, body, ask] as const)))(
    'made of %s gives the %s of an ordinary one',
    async (_of, _what, body, ask) => {
      const init = { status: 404, statusText: 'none', headers: { x: 'y' } }
      expect(await ask(new WholeResponse(body(), init))).toEqual(await ask(new Response(body(), init)))
    },
  )

  it('has its body as it was given, and that of any other as bytes', async () => {
    expect(await WholeResponse.bodyOf(new WholeResponse('字'))).toBe('字')
    expect(await WholeResponse.bodyOf(new WholeResponse(bytes))).toBe(bytes)
    expect(await WholeResponse.bodyOf(WholeResponse.json({ 字: 1 }))).toBe('{"字":1}')
    expect(await WholeResponse.bodyOf(new WholeResponse(stream()))).toEqual(bytes)
    expect(await WholeResponse.bodyOf(new Response('字'))).toEqual(bytes)
  })

  it('of JSON is of the type an ordinary one is of', () => {
    const types = (init?: ResponseInit) =>
      [WholeResponse.json(1, init), Response.json(1, init)].map(({ headers }) => headers.get('content-type'))
    expect(new Set([...types(), ...types({ headers: {} })])).toEqual(new Set(['application/json']))
    expect(new Set(types({ headers: { 'content-type': 'x/y' } }))).toEqual(new Set(['x/y']))
  })
})

import { describe, expect, it } from 'vitest'
import { PageRequest } from './page-request.ts'

describe('PageRequest', () => {
  it('says of itself what a request for the same page does', () => {
    for (const path of ['/', '/archive/reports/a/', '/archive/区/a b/%E5/']) {
      const { url, method, headers } = new Request(new URL(path, 'http://localhost'))
      const request = new PageRequest(path)
      expect(request).toBeInstanceOf(Request)
      expect([request.url, request.method, [...request.headers]]).toEqual([url, method, [...headers]])
    }
  })

  it('throws when it is asked for anything else', () => {
    const request: object = new PageRequest('/')
    const others = Object.entries(Object.getOwnPropertyDescriptors(Request.prototype)).filter(
      // `duplex` is the same for all.
      ([name, { get }]) => get && name !== 'duplex' && !Object.hasOwn(request, name),
    )
    expect(others.length).toBeGreaterThan(10)
    for (const [name] of others) expect(() => Reflect.get(request, name), name).toThrow(TypeError)
  })
})

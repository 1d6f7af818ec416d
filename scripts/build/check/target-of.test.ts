import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileAt } from './page-files.ts'
import { targetOf } from './target-of.ts'

const place = { origin: 'https://a.test', base: '/archive/' }

test.each([
  { reference: '#p1', target: { kind: 'file', file: 'reports/x/index.html', fragment: 'p1' } },
  { reference: 'source/', target: { kind: 'file', file: 'reports/x/source/index.html', fragment: '' } },
  { reference: '/archive/', target: { kind: 'file', file: 'index.html', fragment: '' } },
  { reference: '/archive/reports/x.txt', target: { kind: 'file', file: 'reports/x.txt', fragment: '' } },
  { reference: '/archive/search/?q=x#y', target: { kind: 'file', file: 'search/index.html', fragment: 'y' } },
  { reference: 'https://a.test/archive/years/', target: { kind: 'file', file: 'years/index.html', fragment: '' } },
  { reference: '/years/', target: { kind: 'outside', url: 'https://a.test/years/' } },
  { reference: 'https://b.test/', target: { kind: 'elsewhere', url: 'https://b.test/' } },
  { reference: 'mailto:a@b.test', target: { kind: 'elsewhere', url: 'mailto:a@b.test' } },
  { reference: '/archive/%E0%A4%A', target: { kind: 'malformed', url: '/archive/%E0%A4%A' } },
  { reference: 'https://', target: { kind: 'malformed', url: 'https://' } },
])('targetOf resolves $reference as a browser would', ({ reference, target }) => {
  expect(targetOf(reference, 'reports/x/index.html', place)).toEqual(target)
})

test('targetOf finds the file and the place on it that a browser would, whatever dots and slashes there are', () => {
  const reference = fc.tuple(
    fc.constantFrom('/archive/', '/', '', '//', '/archive'),
    fc.array(fc.constantFrom('a', 'b-1', '.', '..', '/', '//', '~', '%2e', 'c.d', '..e', ' ', ':')),
    fc.constantFrom('', '#', '#p1', '#s1-2.x', '?q=1', '#a b'),
  )
  fc.assert(
    fc.property(reference, ([root, parts, end]) => {
      const written = root + parts.join('') + end
      fc.pre(URL.canParse(written, 'https://a.test/archive/reports/x/'))
      const url = new URL(written, 'https://a.test/archive/reports/x/')
      const target = targetOf(written, 'reports/x/index.html', place)
      const isOurs = url.origin === place.origin && url.pathname.startsWith(place.base)
      expect(target.kind === 'file').toBe(isOurs)
      if (target.kind !== 'file') return
      expect(target.file).toBe(fileAt(decodeURIComponent(url.pathname.slice(place.base.length))))
      expect(target.fragment).toBe(decodeURIComponent(url.hash.slice(1)))
    }),
    { numRuns: 2000 },
  )
})

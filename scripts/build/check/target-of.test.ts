import { expect, test } from 'vitest'
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

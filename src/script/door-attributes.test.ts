import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toTraditional } from './door.ts'
import { DOOR_ATTRIBUTES } from './door-attributes.ts'
import { LINK_ATTRIBUTES, TEXT_ATTRIBUTES, TEXT_META } from './door-rules.ts'
import { htmlTokens, tokensByRule } from './html-tokens.ts'

const NAMES = [
  ...TEXT_ATTRIBUTES,
  ...LINK_ATTRIBUTES,
  ...'id class data-text-none translate lang role data-door data-report-text content name property rel hreflang type value http-equiv'.split(
    ' ',
  ),
]
const VALUES = [
  ...TEXT_META.map((rule) => rule.replace(/[:_.]$/u, '$&x')),
  ...'法治政府发展 no zh-Hans aside keep note refresh 0;url=/years/ /reports/a/ canonical submit og:url og:locale zh_CN application/ld+json'.split(
    ' ',
  ),
]
const attribute = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...VALUES))
  .map(([name, value]) => ` ${name}="${value}"`)
const element = fc
  .tuple(
    fc.constantFrom('p', 'a', 'span', 'form', 'button', 'script', 'code'),
    fc.array(attribute, { maxLength: 3 }),
    fc.constantFrom('发展', '{"name":"发展","inLanguage":"zh-Hans"}'),
  )
  .map(([name, own, text]) => `<${name}${own.join('')}>${text}</${name}>`)
const childless = fc
  .tuple(fc.constantFrom('meta', 'link', 'input', 'img'), fc.array(attribute, { maxLength: 3 }))
  .map(([name, own]) => `<${name}${own.join('')}>`)

it('the door makes of a page what it makes where every attribute is told', () => {
  const door = (html: string) => toTraditional(html, { base: '/', path: 'a/' })
  fc.assert(
    fc.property(fc.array(fc.oneof(element, childless), { maxLength: 6 }), (pieces) => {
      const html = pieces.join('')
      // An element that is never closed has a page read by the rules for pages of any kind, which tell all.
      expect(door(`${html}<b>`)).toBe(`${door(html)}<b>`)
    }),
    { numRuns: 500 },
  )
})

it('what the door does not look at is read past', () => {
  const html = '<p id="p1" class="a" lang="en" hidden>x</p>'
  const told = htmlTokens(html, DOOR_ATTRIBUTES).flatMap((token) => (token.kind === 'open' ? token.attributes : []))
  const all = tokensByRule(html).flatMap((token) => (token.kind === 'open' ? token.attributes : []))
  expect(told).toEqual(all.filter(({ name }) => name === 'lang'))
})

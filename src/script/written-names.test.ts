import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { attributeNames, WrittenNames } from './written-names.ts'

it('WrittenNames tells of the name that stands at a place, whatever others were met before it', () => {
  const names = new WrittenNames((name) => `<${name}>`)
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'A', '-', '法', '1', '__proto__'), maxLength: 6 })
  fc.assert(
    fc.property(word, word, word, (before, name, after) => {
      expect(names.at(before + name + after, before.length, before.length + name.length)).toBe(`<${name}>`)
    }),
    { numRuns: 2000 },
  )
})

it('WrittenNames asks once what is to be known of a name', () => {
  const know = vi.fn((name: string) => name)
  const names = new WrittenNames(know)
  for (const html of ['<p id', 'id', 'an id here']) names.at(html, html.indexOf('id'), html.indexOf('id') + 2)
  expect(know.mock.calls).toEqual([['id']])
})

it('attributeNames tells names in lower case, and null of those nobody asks for', () => {
  const names = attributeNames((name) => name === 'viewbox')
  expect(['viewBox', 'viewbox', 'id'].map((name) => names.at(name, 0, name.length))).toEqual([
    'viewbox',
    'viewbox',
    null,
  ])
})

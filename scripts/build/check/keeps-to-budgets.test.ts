import { describe, expect, test } from 'vitest'
import { keepsToBudgets, type WeighedPage } from './keeps-to-budgets.ts'

const KB = 1024
const usual: WeighedPage = {
  file: 'reports/x/index.html',
  html: 12 * KB,
  css: 8 * KB,
  js: 6 * KB,
  characters: 4300,
  elements: 300,
}

describe('keepsToBudgets(pages)', () => {
  test('has nothing to say of a page at its budgets', () => {
    expect(keepsToBudgets([usual])).toEqual([])
  })

  test.each([
    ['html', { html: 12 * KB + 1 }],
    ['css', { css: 8 * KB + 1 }],
    ['js', { js: 6 * KB + 1 }],
  ])('names a page that is over its budget of %s', (kind, over) => {
    expect(keepsToBudgets([{ ...usual, ...over }])).toEqual([
      expect.stringMatching(`^reports/x/.* of ${kind}, expected`),
    ])
  })

  test('lets the HTML grow as the text does, and the style sheets and modules never', () => {
    const long = { ...usual, characters: 8300, elements: 500 }
    expect(keepsToBudgets([{ ...long, html: 20 * KB }])).toEqual([])
    expect(keepsToBudgets([{ ...long, css: 8 * KB + 1 }])).toHaveLength(1)
  })

  test('lets a text of many small marks weigh more than one of as many characters', () => {
    expect(keepsToBudgets([{ ...usual, html: 13 * KB, elements: 410 }])).toEqual([])
  })

  test('gives a short text no less than a usual one', () => {
    expect(keepsToBudgets([{ ...usual, characters: 300, elements: 10 }])).toEqual([])
  })
})

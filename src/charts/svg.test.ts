import { describe, expect, test } from 'vitest'
import { percent, rem, svg, words } from './svg.ts'

describe('svg', () => {
  test('writes an element with its attributes and children, leaving out what is undefined', () => {
    expect(svg('g', { class: 'a', x: undefined, y: 1.23456 }, svg('rect', {}))).toBe(
      '<g class="a" y="1.235"><rect/></g>',
    )
  })

  test('escapes text and attributes', () => {
    expect(svg('text', { title: '"<&' }, words('a<b>&'))).toBe('<text title="&quot;&lt;&amp;">a&lt;b&gt;&amp;</text>')
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %s wherever a number can stand', (value) => {
    expect(() => svg('rect', { x: value })).toThrow('expected a finite number')
    expect(() => percent(value)).toThrow('expected a finite number')
    expect(() => rem(value)).toThrow('expected a finite number')
  })

  test('never writes a negative zero', () => {
    expect(percent(-0.00001)).toBe('0%')
  })
})

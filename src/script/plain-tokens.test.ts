import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokensByRule } from './html-tokens.ts'
import { plainTokens } from './plain-tokens.ts'
import { attributeNames } from './written-names.ts'

const ALL = attributeNames(() => true)

const names = [
  'p',
  'div',
  'a',
  'li',
  'ul',
  'td',
  'tr',
  'table',
  'tbody',
  'button',
  'select',
  'option',
  'svg',
  'title',
  'br',
  'b',
]
const attribute = fc.constantFrom(
  '',
  ' id="a"',
  ' hidden',
  ' x=""',
  " y='1'",
  ' z=1',
  ' viewBox="0 0"',
  ' a = "b"',
  ' ',
  '\n',
  ' a  b',
)
const tag = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...names, 'Svg', 'h-1', 'script', 'style', 'textarea', 'head', 'body'),
      attribute,
      attribute,
      fc.constantFrom('>', '/>', ' >', ''),
    )
    .map((parts) => `<${parts.join('')}`),
  fc.constantFrom(...names, 'script', 'style', 'textarea').map((name) => `</${name}>`),
)
const piece = fc.oneof(
  { weight: 4, arbitrary: tag },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '报告',
      'a < b',
      '&lt;',
      ' ',
      '"',
      '<!-- x -->',
      '<!-->',
      '<!doctype html>',
      '<',
      '</',
      '<?x>',
      '--',
      '>',
      '=',
    ),
  },
)

/** An element with what it holds, closed. */
const nest: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('发展', ' ', 'a&amp;b', '<br>', '<img src="a" alt="图">', '<circle r="1"/>', '<path/>'),
    fc
      .tuple(fc.constantFrom(...names), attribute, fc.array(tie('node'), { maxLength: 4 }))
      .map(([name, own, inside]) => `<${name}${own}>${inside.join('')}</${name}>`),
  ),
})).node

describe('plainTokens', () => {
  it('reads a page as the rules for any page do, or not at all', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
          nest,
        ),
        (html) => {
          const plain = plainTokens(html, ALL)
          if (plain !== null) expect(plain).toEqual(tokensByRule(html))
        },
      ),
      { numRuns: 3000 },
    )
  })

  it.each([
    '<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8"><title>法治</title><script>a < b</script></head><body hidden><p>文</p><!-- 注 --></body></html>\n',
    '<svg viewBox="0 0 1 1"><title>图</title><g><circle r="1"/><path d="M0"></path></g></svg>',
    '<ul><li><p>一</p><ul><li>二</li></ul></li><li>三<br>四</li></ul>',
    '<table><thead><tr><th>一</th></tr></thead><tbody><tr><td>二</td><td></td></tr></tbody></table>',
    '<select><option value="">全部</option><option selected>一</option></select><input type="search"><button>查</button>',
  ])('reads %s without the rules', (html) => {
    expect(plainTokens(html, ALL)).toEqual(tokensByRule(html))
  })

  it.each([
    '<p>一<div></div></p>',
    '<li>一<li>二',
    '<P>一</P>',
    "<a title='x'>",
    '<p>一',
    '</p>',
    'a < b',
    '<svg/>',
    '<script>"</p>"</script>',
    '<a b =c></a>',
  ])('leaves %s to the rules', (html) => {
    expect(plainTokens(html, ALL)).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { toTraditional } from './door.ts'

const place = { base: '/archive/', path: 'reports/a/' }
const through = (html: string): string => toTraditional(html, place)

describe('toTraditional, the switch', () => {
  const simplified =
    '<nav data-scripts class="s"> <span aria-current="true" lang="zh-Hans" class="on">简体</span>' +
    '<a class="off" data-script-switch hreflang="zh-Hant" lang="zh-Hant" href="/archive/zh-hant/reports/a/">繁體</a> </nav>'

  it('turns round: the mark to 繁體, the link to 简体, each with its class', () => {
    expect(through(simplified)).toBe(
      '<nav data-scripts class="s"> <a class="off" data-script-switch hreflang="zh-Hans" lang="zh-Hans" href="/archive/reports/a/">简体</a>' +
        '<span aria-current="true" lang="zh-Hant" class="on">繁體</span> </nav>',
    )
  })

  it('converts what else is in the element', () => {
    const nav = simplified.replace(' </nav>', '<a href="/archive/reports/a/source/">来源</a></nav>')
    expect(through(nav)).toContain('<a href="/archive/zh-hant/reports/a/source/">來源</a></nav>')
  })

  it('turns every switch of a page', () => {
    expect(through(simplified + simplified).match(/href="\/archive\/reports\/a\/">简体/gu)).toHaveLength(2)
  })

  it.each([
    ['<nav data-scripts><span aria-current="true" lang="zh-Hans">简体</span></nav>', 'a[data-script-switch]'],
    [simplified.replace(' href="/archive/zh-hant/reports/a/"', ''), 'the attribute href'],
    [simplified.replace(' lang="zh-Hans"', ''), 'the attribute lang'],
  ])('throws on %s, which lacks %s', (html, missing) => {
    expect(() => through(html)).toThrow(missing)
  })
})

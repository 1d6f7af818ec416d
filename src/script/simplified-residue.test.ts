import { describe, expect, it } from 'vitest'
import { toTraditional } from './door.ts'
import { simplifiedResidue } from './simplified-residue.ts'

describe('simplifiedResidue', () => {
  it('finds a Simplified character with its place and what is round it', () => {
    expect(simplifiedResidue('<p>行政复議</p>')).toEqual([{ at: 5, char: '复', context: '行政复議' }])
  })

  it.each([
    ['<p title="发">x</p>', 'an attribute'],
    ['<p data-anything="发">x</p>', 'an attribute no rule knows'],
    ['<title>发</title>', 'the title'],
    ['<script type="application/ld+json">{"name":"发"}</script>', 'structured data'],
    ['<script>0</script>发', 'text after a program'],
    ['<input type="submit" value="发">', 'a button'],
    ['<p lang="zh-Hant">发</p>', 'what says it is Traditional'],
    ['<code>发</code>', 'code'],
    ['<p translate="no"><b translate="yes">发</b></p>', 'what is to be converted after all'],
  ])('looks at %s: %s', (html) => {
    expect(simplifiedResidue(html).map(({ char }) => char)).toEqual(['发'])
  })

  it.each([
    ['<p translate="no" title="发">发<b>发</b></p>', 'text as received'],
    ['<a lang="zh-Hans" href="/发">简体</a>', 'the label of the switch'],
    ['<script>const 发 = 1</script><style>.发{}</style>', 'programs and styles'],
    ['<a id="发" href="?q=发" class="发">x</a>', 'addresses and names'],
    ['<p>皇后、里程、若干、復議</p>', 'characters of both scripts'],
  ])('passes over %s: %s', (html) => {
    expect(simplifiedResidue(html)).toEqual([])
  })

  it('finds nothing the door has led through', () => {
    const html = '<html lang="zh-Hans"><title>发</title><p aria-label="检索">行政复<em>议</em>&lt;发&gt;</p></html>'
    expect(simplifiedResidue(html)).not.toEqual([])
    expect(simplifiedResidue(toTraditional(html, { base: '/', path: '' }))).toEqual([])
  })
})

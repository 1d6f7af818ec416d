import { describe, expect, it } from 'vitest'
import { interfaceText } from './interface-text.ts'

describe('interfaceText', () => {
  it.each([
    ['<p>全部<b>地区</b></p><p>年份</p>', ['全部地区', '年份'], 'block by block, an inline tag splitting nothing'],
    [
      '<title>首页</title><img alt="分布图"><a href="发">x</a>',
      ['首页', 'x', '分布图'],
      'text, then what attributes say',
    ],
    [
      '<article data-report-text><p title="甲">经研究，决定如下。</p></article><p>完</p>',
      ['完'],
      'no words of a report',
    ],
    [
      '<div data-report-text><p>正文</p><div role="note"><p>疑脱</p></div><p>又</p></div>',
      ['疑脱'],
      'but the notes among them',
    ],
    [
      '<p translate="no">发〔2025〕2号</p><code>发</code><a lang="zh-Hant">繁體</a>',
      [],
      'nothing that is not converted',
    ],
    ['<script type="application/ld+json">{"name":"报告","@id":"发"}</script>', ['报告'], 'what structured data says'],
  ])('of %s is %j: %s', (html, blocks) => {
    expect(interfaceText(html)).toEqual(blocks)
  })
})

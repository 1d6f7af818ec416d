import { describe, expect, it } from 'vitest'
import { toTraditional } from './door.ts'

const place = { base: '/archive/', path: 'reports/a/' }
const through = (html: string): string => toTraditional(html, place)

describe('toTraditional, text', () => {
  it.each([
    ['<p>行政复<em>议</em></p>', '<p>行政復<em>議</em></p>', 'an inline tag does not split a phrase'],
    [
      '<p>行<b>政<i>复</i></b><a href="#x">议</a></p>',
      '<p>行<b>政<i>復</i></b><a href="#x">議</a></p>',
      'nor do several',
    ],
    ['<p>复<wbr>议</p>', '<p>復<wbr>議</p>', 'nor a place to break'],
    [
      '<p>行政<mark>复</mark><a data-door="aside" title="发">注<b>复</b></a>议</p>',
      '<p>行政<mark>復</mark><a data-door="aside" title="發">注<b>復</b></a>議</p>',
      'nor does what stands aside, which is read for itself',
    ],
    ['<p>批复</p><p>议题</p>', '<p>批覆</p><p>議題</p>', 'a block does'],
    ['<p>复<br>议</p>', '<p>復<br>議</p>', 'a line break does: 复 alone'],
    ['<td>头</td><td>发</td>', '<td>頭</td><td>發</td>', 'a cell does'],
    ['<p>复<code>复</code>议</p>', '<p>復<code>复</code>議</p>', 'code stays'],
    ['<title>发展&lt;发布&gt;</title>', '<title>發展&lt;發布&gt;</title>', 'the title'],
    ['<p>头&amp;发 &#21457;</p>', '<p>頭&amp;發 &#21457;</p>', 'entities keep their bytes and end a phrase'],
    ['<p>头<!-- 发布 -->发</p>', '<p>頭<!-- 发布 -->髮</p>', 'comments stay, and are not there'],
    [
      '<textarea>发布</textarea><option value="县">县</option>',
      '<textarea>發布</textarea><option value="县">縣</option>',
      'forms',
    ],
    [
      '<svg><title>发布</title><text>数<tspan>据</tspan></text></svg>',
      '<svg><title>發布</title><text>數<tspan>據</tspan></text></svg>',
      'drawings',
    ],
    [
      '<noscript>请启用</noscript><template><p>结果</p></template>',
      '<noscript>請啟用</noscript><template><p>結果</p></template>',
      'text kept for later',
    ],
    [
      '<script>const 发 = "发"</script><style>.发{}</style>',
      '<script>const 发 = "发"</script><style>.发{}</style>',
      'programs and styles stay',
    ],
    ['<p>𠮷发<b>𠮷</b>发𠮷</p>', '<p>𠮷發<b>𠮷</b>發𠮷</p>', 'characters of two units'],
    ['<P TITLE=发布 >发</P >', '<P TITLE=發布 >發</P >', 'tags as they are written'],
  ])('makes %s into %s: %s', (html, traditional) => {
    expect(through(html)).toBe(traditional)
  })

  it.each([
    ['<p translate="no">经技区发</p>', 'text as received, document numbers'],
    ['<div translate="no" title="发布"><p>发<b>布</b></p></div>', 'all that is in it'],
    ['<span lang="zh-Hans">简体</span><span lang="zh-Hant">繁體后里</span>', 'what names its own script'],
    ['<p id="发" class="发" data-发="发">a</p>', 'ids, classes, other data'],
  ])('leaves %s: %s', (html) => {
    expect(through(html)).toBe(html)
  })

  it('converts what is translate="yes" inside translate="no", and what follows it', () => {
    expect(through('<p translate="no">发<b translate="yes">发</b>发</p>发')).toBe(
      '<p translate="no">发<b translate="yes">發</b>发</p>發',
    )
  })
})

describe('toTraditional, attributes', () => {
  it.each([
    ['<a title="发布">x</a>', '<a title="發布">x</a>'],
    ["<img alt='数据&quot;图&quot;'>", "<img alt='數據&quot;圖&quot;'>"],
    ['<nav aria-label="目录"></nav>', '<nav aria-label="目錄"></nav>'],
    ['<input type="search" placeholder="检索" value="检索">', '<input type="search" placeholder="檢索" value="检索">'],
    ['<input type="submit" value="检索">', '<input type="submit" value="檢索">'],
    ['<p data-label="复制" data-text-done="已复制"></p>', '<p data-label="複製" data-text-done="已複製"></p>'],
    ['<optgroup label="年份及区划"></optgroup>', '<optgroup label="年份及區劃"></optgroup>'],
    ['<meta name="description" content="行政复议">', '<meta name="description" content="行政復議">'],
    ['<meta property="og:title" content="报告">', '<meta property="og:title" content="報告">'],
    [
      '<meta name="citation_title" content="报告"><meta name="DC.title" content="报告"><meta name="eprints.place_of_pub" content="广东省">',
      '<meta name="citation_title" content="報告"><meta name="DC.title" content="報告"><meta name="eprints.place_of_pub" content="廣東省">',
    ],
    ['<code title="发布">发布</code>', '<code title="發布">发布</code>'],
  ])('makes %s into %s', (html, traditional) => {
    expect(through(html)).toBe(traditional)
  })

  it.each([
    '<meta name="citation_technical_report_number" content="经技区发〔2025〕2号" translate="no">',
    '<meta name="generator" content="发">',
    '<meta charset="utf-8">',
  ])('leaves %s', (html) => {
    expect(through(html)).toBe(html)
  })

  it('does not let an attribute end the phrase of the text it stands in', () => {
    expect(through('<p>行政复<a title="发布">议</a></p>')).toBe('<p>行政復<a title="發布">議</a></p>')
  })
})

describe('toTraditional, structured data', () => {
  it('converts the strings people read and the language, and leaves every other byte', () => {
    const data = (name: string, language: string, extra: string): string =>
      `<script type="application/ld+json">{ "@id":"/发", "url": "https://a/发",\n "name":"${name}", "inLanguage":"${language}","identifier":["发"],"keywords":${extra}}</script>`
    expect(through(data('复\\u003c议\\n发布', 'zh-Hans', '["发布",{"name":"数据"}, 1.50]'))).toBe(
      data('復\\u003c議\\n發布', 'zh-Hant', '["發布",{"name":"數據"}, 1.50]'),
    )
  })

  it('converts sentences a page hands to its program, when it says they are text', () => {
    expect(through('<script type="application/json" data-text>{"none":"没有结果"}</script>')).toBe(
      '<script type="application/json" data-text>{"none":"沒有結果"}</script>',
    )
    const untold = '<script type="application/json">{"key":"结果"}</script>'
    expect(through(untold)).toBe(untold)
  })
})

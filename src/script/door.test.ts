import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toTraditional } from './door.ts'
import { simplifiedResidue } from './simplified-residue.ts'
import { traditionalize } from './traditionalize.ts'

const report = readFileSync(new URL('fixtures/004.hans.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
const paragraphs = report.map((line, i) => `<p id="p${i + 1}"><a href="#p${i + 1}">${i + 1}</a> ${line}</p>`)

/** A page as the layout makes it, round the text of a report. */
const page = `<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8"><title>法治政府建设</title>
<link rel="canonical" href="https://example.org/archive/reports/a/">
<link rel="alternate" hreflang="zh-Hans" href="https://example.org/archive/reports/a/">
<link rel="alternate" hreflang="zh-Hant" href="https://example.org/archive/zh-hant/reports/a/">
<link rel="stylesheet" href="/archive/_a/site.css">
<script type="application/ld+json">{"@type":"Report","name":"法治政府建设","inLanguage":"zh-Hans"}</script></head>
<body><nav aria-label="主导航"><a href="/archive/">首页</a><a href="/archive/years/" aria-current="page">年份</a></nav>
<nav data-scripts><span aria-current="true" lang="zh-Hans">简体</span><a data-script-switch hreflang="zh-Hant" lang="zh-Hant" href="/archive/zh-hant/reports/a/">繁體</a></nav>
<main data-report-id="a"><p translate="no">经技区发〔2025〕2号</p>${paragraphs.join('')}</main></body></html>
`

describe('toTraditional', () => {
  const traditional = toTraditional(page, { base: '/archive/', path: 'reports/a/' })

  it('makes the Traditional page of a whole Simplified one', () => {
    const expected = paragraphs.map((paragraph, i) =>
      paragraph.replace(report[i] ?? '', traditionalize(report[i] ?? '')),
    )
    expect(traditional).toBe(
      page
        .replace('<html lang="zh-Hans">', '<html lang="zh-Hant">')
        .replace('<title>法治政府建设', '<title>法治政府建設')
        .replace(
          'rel="canonical" href="https://example.org/archive/',
          'rel="canonical" href="https://example.org/archive/zh-hant/',
        )
        .replace('"name":"法治政府建设","inLanguage":"zh-Hans"', '"name":"法治政府建設","inLanguage":"zh-Hant"')
        .replace('主导航', '主導航')
        .replace('<a href="/archive/">首页', '<a href="/archive/zh-hant/">首頁')
        .replace('/archive/years/', '/archive/zh-hant/years/')
        .replace(
          /<span aria.*繁體<\/a>/u,
          '<a data-script-switch hreflang="zh-Hans" lang="zh-Hans" href="/archive/reports/a/">简体</a><span aria-current="true" lang="zh-Hant">繁體</span>',
        )
        .replace(paragraphs.join(''), expected.join('')),
    )
  })

  it('leaves no Simplified character on it but in what is not to be converted', () => {
    expect(simplifiedResidue(traditional)).toEqual([])
  })

  it('refuses to convert it again', () => {
    expect(() => toTraditional(traditional, { base: '/archive/', path: 'reports/a/' })).toThrow('found lang="zh-Hant"')
  })
})

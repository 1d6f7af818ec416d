import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { encode } from '../../../text/encode.ts'
import { RefusedSeed } from '../../refusal.ts'
import { extractHtml } from './extract-html.ts'

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url))
const textOf = (html: string) => extractHtml(new TextEncoder().encode(html)).text
const SENTENCE = '各级各部门坚持依法行政,健全制度,完善程序,接受监督,法治政府建设取得新的成效。'
const PROSE = `<p>${SENTENCE}</p>`.repeat(6)

describe('the text of a page', () => {
  it.each([
    'editor-template',
    'metadata-table',
    'metadata-empty',
    'layout-tables',
    'table-and-attachments',
    'word-paste',
    'traditional',
  ])('is what its reader would copy: %s', (name) => {
    expect(extractHtml(fixture(`${name}.html`)).text.split('\n')).toEqual(
      fixture(`${name}.txt`).toString().trimEnd().split('\n'),
    )
  })

  it('is the same in any encoding the page declares', () => {
    const page = (charset: string) => `<meta charset="${charset}"><title>某县</title><div>${PROSE}</div>`
    const expected = textOf(page('utf-8'))
    expect(extractHtml(encode(page('gbk'), 'gb18030')).text).toBe(expected)
    expect(extractHtml(encode(page('gb2312'), 'gb18030')).text).toBe(expected)
  })

  it('never holds markup that the page did not show as text', () => {
    const shown = textOf(
      `<div>${PROSE}<p>标签&lt;script&gt;是文字${SENTENCE}</p><script>"<p>${SENTENCE}"</script><p onclick=x>${SENTENCE}</p></div>`,
    )
    expect(shown.match(/<[^>]*>/g)).toEqual(['<script>'])
  })

  it.each([
    ['a line break between two Han characters is nothing', '依法\n    行政', '依法行政'],
    ['a space between two Han characters stays', '厚植家国情怀  彰显时代担当', '厚植家国情怀 彰显时代担当'],
    ['inline tags split no word', '<span>依法</span><b>行</b><font>政</font>', '依法行政'],
    ['pinyin above characters is left out', '<ruby>依<rt>yī</rt></ruby>法', '依法'],
    ['an entity is its character', '&#x4F9D;&#27861;&hellip;', '依法…'],
    ['an unknown tag is no text', '<o:p></o:p>依法<x-y>行政</x-y>', '依法行政'],
  ])('keeps words as a browser shows them: %s', (_, html, text) => {
    expect(textOf(`<div>${PROSE}<p>${html}</p>${PROSE}</div>`).split('\n')[6]).toBe(text)
  })

  it('sets a row of a table as one line, and a table that lays out the page as blocks', () => {
    const table = '<table><tr><th>项目</th><th>件数</th></tr><tr><td>复议</td><td></td></tr></table>'
    expect(
      textOf(`<table><tr><td>${PROSE}${table}${PROSE}</td><td>边栏</td></tr></table>`).split('\n').slice(6, 8),
    ).toEqual(['项目 | 件数', '复议 |'])
  })
})

describe('a page that is refused', () => {
  it.each([
    ['a list of reports', () => extractHtml(fixture('list-page.html')), 'no-text'],
    ['a page whose text a script would load', () => extractHtml(fixture('script-page.html')), 'no-text'],
    ['nesting that no page has', () => textOf(`${'<div>'.repeat(100_000)}${PROSE}`), 'format'],
    ['an empty file', () => textOf(''), 'empty'],
  ])('is %s', (_, extract, kind) => {
    expect(extract).toThrow(expect.objectContaining({ kind }))
    expect(extract).toThrow(RefusedSeed)
  })
})

import { expect, test } from 'vitest'
import { builtPage, reportOf } from './built-page.ts'
import { layoutForHugo } from './layout-for-hugo.ts'
import { pageForHugo, reportPageForHugo } from './page-for-hugo.ts'

/** A page as the site has them, in little. */
function html({ path = 'years/2024/', title = '2024年度', main = '<p>三份</p>', script = 'zh-Hans' } = {}): string {
  const own = script === 'zh-Hans' ? `/${path}` : `/zh-hant/${path}`
  const head =
    `<title>${title} · 档案</title><meta name="description" content="${title}的报告。">` +
    `<link rel="canonical" href="https://example.org${own}"><meta property="og:title" content="${title}">` +
    `<link rel="alternate" href="https://example.org/zh-hant/${path}">`
  return `<!doctype html><html lang="${script}"><head>${head}</head><body><header>刊头</header><main id="main">${main}</main><footer>页脚</footer></body></html>`
}

const REPORT_MAIN =
  '<div class="report"><h1>报告</h1><details class="contents"><summary>目录</summary><ol></ol></details>' +
  '<article class="body" aria-label="正文"><h2>一、成效</h2><p>正文。</p></article><section id="cite">引用</section></div>'

/** Front matter and content of a file for Hugo. */
function parts(text: string): [front: Record<string, unknown>, content: string] {
  const cut = text.indexOf('\n\n')
  return [JSON.parse(text.slice(0, cut)), text.slice(cut + 2)]
}

test('pageForHugo keeps what stands in main as it is, under the address of the page', () => {
  const [file, text] = pageForHugo(builtPage('years/2024/index.html', html()))
  const [front, content] = parts(text)
  expect(file).toBe('content/years/2024.html')
  expect(content).toBe('<p>三份</p>')
  expect(front).toMatchObject({
    url: '/years/2024/',
    title: '2024年度',
    description: '2024年度的报告。',
    layout: 'page',
  })
})

test.each([
  ['index.html', 'content/home.html', '/', 'hans'],
  ['404.html', 'content/404.html', '/404.html', 'hans'],
  ['reports/index.html', 'content/reports.html', '/reports/', 'hans'],
  ['zh-hant/index.html', 'content/zh-hant.html', '/zh-hant/', 'hant'],
  [
    'zh-hant/reports/x/source/index.html',
    'content/zh-hant/reports/x/source.html',
    '/zh-hant/reports/x/source/',
    'hant',
  ],
])('%s becomes %s at %s, with a layout of its script', (file, name, url, type) => {
  const [made, text] = pageForHugo(builtPage(file, html()))
  expect(made).toBe(name)
  expect(parts(text)[0]).toMatchObject({ url, type })
})

test('no two pages of a site get one name', () => {
  const files = ['index.html', '404.html', 'years/index.html', 'years/2024/index.html', 'zh-hant/index.html']
  const names = files.map((file) => pageForHugo(builtPage(file, html()))[0])
  expect(new Set(names).size).toBe(files.length)
})

test('reportPageForHugo leaves text and contents list to Hugo and gives it all around them', () => {
  const page = builtPage('reports/x-2024/index.html', html({ path: 'reports/x-2024/', main: REPORT_MAIN }))
  const [file, text] = reportPageForHugo(page, '## 一、成效\n\n正文。\n')
  const [front, content] = parts(text)
  expect(file).toBe('content/reports/x-2024.md')
  expect(content).toBe('## 一、成效\n\n正文。\n')
  expect(front).toMatchObject({
    layout: 'report',
    before: '<div class="report"><h1>报告</h1>',
    after: '<section id="cite">引用</section></div>',
  })
})

test('reportPageForHugo takes a report without a contents list', () => {
  const main = REPORT_MAIN.replace(/<details.*<\/details>/, '')
  const [, text] = reportPageForHugo(builtPage('reports/x-2024/index.html', html({ main })), '正文。')
  expect(parts(text)[0]['before']).toBe('<div class="report"><h1>报告</h1>')
})

test('reportPageForHugo refuses a page without the text of a report', () => {
  expect(() => reportPageForHugo(builtPage('reports/x-2024/index.html', html()), '正文。')).toThrow('x-2024')
})

test('nothing in a text is a command to Hugo', () => {
  const page = builtPage('years/2024/index.html', html({ main: '<p>{{< figure >}} {{{</p>' }))
  expect(parts(pageForHugo(page)[1])[1]).not.toContain('{{')
})

test('builtPage refuses what has no main', () => {
  expect(() => builtPage('moved.html', '<p>已迁往别处</p>')).toThrow('moved.html')
})

test('reportOf tells a report’s own page in either script from all others', () => {
  expect(reportOf('reports/x-2024/index.html')).toBe('x-2024')
  expect(reportOf('zh-hant/reports/x-2024/index.html')).toBe('x-2024')
  expect(reportOf('reports/x-2024/source/index.html')).toBeNull()
  expect(reportOf('reports/index.html')).toBeNull()
})

test('layoutForHugo keeps head, masthead and footer and leaves title, description and address to each page', () => {
  const page = builtPage('zh-hant/years/2024/index.html', html({ script: 'zh-Hant' }))
  const [file, layout] = layoutForHugo(page, 'page')
  expect(file).toBe('layouts/hant/page.html')
  expect(layout).toContain('<header>刊头</header><main id="main">{{ .Content }}</main><footer>页脚</footer>')
  expect(layout).toContain('<title>{{ .Title | safeHTML }} · 档案</title>')
  expect(layout).toContain('content="{{ .Params.description | safeHTML }}"')
  expect(layout).toContain('href="https://example.org/zh-hant/{{ .Params.path }}"')
  expect(layout).not.toContain('2024')
})

test('layoutForHugo has Hugo make the contents list of a report', () => {
  const page = builtPage('reports/x-2024/index.html', html({ path: 'reports/x-2024/', main: REPORT_MAIN }))
  const [file, layout] = layoutForHugo(page, 'report')
  expect(file).toBe('layouts/hans/report.html')
  expect(layout).toMatch(/Params\.before .*\.TableOfContents .*\.Content .*Params\.after /)
})

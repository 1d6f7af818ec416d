import type { Report } from '../../src/report/report.ts'
import { serializeReport } from '../../src/report/serialize-report.ts'
import { traditionalize } from '../../src/script/traditionalize.ts'

/** A report's text as Markdown in each script: what Hugo renders, without the cost of conversion. */
export interface MarkdownOfReport {
  readonly 'zh-Hans': string
  readonly 'zh-Hant': string
}

/** Writes a report's text as Markdown in both scripts. */
export function markdownOf(report: Report): MarkdownOfReport {
  const markdown = serializeReport(report)['report.md'].replace(/^---\n.*?\n---\n/s, '')
  return { 'zh-Hans': markdown, 'zh-Hant': traditionalize(markdown) }
}

/** The pages of one report in a site of report pages alone, by file below Hugo's source. */
export function reportForHugo({ front }: Report, markdown: MarkdownOfReport): [string, string][] {
  const { id, title, year, region } = front
  const head = JSON.stringify({ title, years: [String(year)], regions: [region ?? 'unknown'] })
  return [
    [`content/reports/${id}.md`, `${head}\n\n${markdown['zh-Hans']}`],
    [`content/zh-hant/reports/${id}.md`, `${traditionalize(head)}\n\n${markdown['zh-Hant']}`],
  ]
}

const LIST = '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>'

/** What stands around those pages: the least of frames, contents lists, and lists by year and place, which Hugo makes. */
export const REPORTS_ALONE: ReadonlyMap<string, string> = new Map([
  [
    'config.json',
    JSON.stringify({
      baseURL: 'https://example.org/',
      languageCode: 'zh-Hans',
      title: '报告',
      taxonomies: { year: 'years', region: 'regions' },
      disableKinds: ['RSS', 'sitemap'],
    }),
  ],
  [
    'layouts/_default/baseof.html',
    '<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main>{{ block "main" . }}{{ end }}</main></body></html>',
  ],
  [
    'layouts/_default/single.html',
    '{{ define "main" }}<h1>{{ .Title }}</h1>{{ .TableOfContents }}{{ .Content }}{{ end }}',
  ],
  ['layouts/_default/list.html', `{{ define "main" }}<h1>{{ .Title }}</h1>${LIST}{{ end }}`],
  ['layouts/_default/terms.html', `{{ define "main" }}<h1>{{ .Title }}</h1>${LIST}{{ end }}`],
])

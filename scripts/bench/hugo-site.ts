import type { Report } from '../../src/report/report.ts'
import { serializeReport } from '../../src/report/serialize-report.ts'
import { traditionalize } from '../../src/script/traditionalize.ts'

/**
 * A site for Hugo with a page for each report in each script, its contents, and lists by year and place: by file name. The conversion
 * of scripts is done beforehand, so Hugo is spared it.
 */
export function hugoSite(reports: readonly Report[]): Map<string, string> {
  const pages = reports.flatMap((report): [string, string][] => {
    const { id, title, year, region } = report.front
    const markdown = serializeReport(report)['report.md'].replace(/^---\n.*?\n---\n/s, '')
    const front = { title, years: [String(year)], regions: [region ?? 'unknown'] }
    const page = `${JSON.stringify(front)}\n\n${markdown}`
    return [
      [`content/reports/${id}.md`, page],
      [`content/zh-hant/reports/${id}.md`, traditionalize(page)],
    ]
  })
  return new Map([...Object.entries(FRAME), ...pages])
}

const LIST = '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>'

const FRAME = {
  'config.json': JSON.stringify({
    baseURL: 'https://example.org/',
    languageCode: 'zh-Hans',
    title: '报告',
    taxonomies: { year: 'years', region: 'regions' },
    disableKinds: ['RSS', 'sitemap'],
  }),
  'layouts/_default/baseof.html':
    '<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main>{{ block "main" . }}{{ end }}</main></body></html>',
  'layouts/_default/single.html':
    '{{ define "main" }}<h1>{{ .Title }}</h1>{{ .TableOfContents }}{{ .Content }}{{ end }}',
  'layouts/_default/list.html': `{{ define "main" }}<h1>{{ .Title }}</h1>${LIST}{{ end }}`,
  'layouts/_default/terms.html': `{{ define "main" }}<h1>{{ .Title }}</h1>${LIST}{{ end }}`,
}

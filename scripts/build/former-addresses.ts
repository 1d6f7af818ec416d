import { addresses } from '../../src/archive/addresses.ts'
import type { SitePlace } from '../../src/archive/site-place.ts'
import { contentSecurityPolicy } from '../../src/layouts/content-security-policy.ts'
import { displayTitle, type Report } from '../../src/report/report.ts'
import { fileAt } from './check/page-files.ts'

/** What leads on where scripts run: unlike the browser's own way, it keeps the paragraph a reader asked for. */
const SCRIPT = 'moved.js'

/** The pages at the former addresses of reports, by file: each leads on at once, and says so where a browser does not. */
export function formerAddressPages(reports: readonly Report[], place: SitePlace): Map<string, string> {
  return new Map(
    reports.flatMap((report) =>
      report.front.formerIds.map((id): [string, string] => [fileAt(addresses.report(id)), movedPage(report, place)]),
    ),
  )
}

function movedPage({ front }: Report, { origin, base }: SitePlace): string {
  const path = base + addresses.report(front.id)
  const title = escapeHtml(displayTitle(front))
  return `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<noscript><meta http-equiv="refresh" content="0; url=${path}"></noscript>
<script src="${base}${SCRIPT}" defer></script>
<link rel="canonical" href="${origin}${path}">
<title>${title}</title>
</head>
<body>
<main><p>本件的地址已改为：<a href="${path}">${title}</a></p></main>
</body>
</html>
`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

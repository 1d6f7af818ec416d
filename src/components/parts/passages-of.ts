import { addresses } from '../../archive/addresses.ts'
import { link } from '../../archive/link.ts'
import { PARTS, type Part } from '../../genre/closed-sets.ts'
import { type PartPassage, partPassages } from '../../reading/part-passages.ts'
import { passagesHtml } from '../../reading/passages-html.ts'
import type { Report } from '../../report/report.ts'

const passages = new WeakMap<Report, readonly PartPassage[]>()
const html = new WeakMap<Report, ReadonlyMap<Part, string>>()

/** A report's passage on a part. Each stands on several pages: it is looked for once. */
export function passageOf(report: Report, part: Part): PartPassage {
  const known = passages.get(report) ?? partPassages(report)
  passages.set(report, known)
  return known[PARTS.indexOf(part)] as PartPassage
}

/** The passage's HTML, made once a report; empty where the part was not seen. */
export function passageHtmlOf(report: Report, part: Part): string {
  const known = html.get(report) ?? passagesHtml(report, link(addresses.report(report.front.id)))
  html.set(report, known)
  return known.get(part) ?? ''
}

import { addresses } from '../../archive/addresses.ts'
import { link } from '../../archive/link.ts'
import { PARTS, type Part } from '../../genre/closed-sets.ts'
import { type PartPassage, partPassages } from '../../reading/part-passages.ts'
import { passagesHtml } from '../../reading/passages-html.ts'
import { remembered } from '../../report/remembered.ts'
import type { Report } from '../../report/report.ts'

/** A report's passage on a part. */
export function passageOf(report: Report, part: Part): PartPassage {
  return partPassages(report)[PARTS.indexOf(part)] as PartPassage
}

/** Finds the HTML of a report's passages while its text is at hand: pages on parts show many reports' and need not read them. */
export function keepPassages(report: Report): void {
  remembered(report, 'passages-html', htmlOfParts)
}

/** The passage's HTML; empty where the part was not seen. Each stands on several pages. */
export function passageHtmlOf(report: Report, part: Part): string {
  return remembered(report, 'passages-html', htmlOfParts)[part] ?? ''
}

function htmlOfParts(report: Report): Partial<Record<Part, string>> {
  return Object.fromEntries(passagesHtml(report, link(addresses.report(report.front.id))))
}

import { addresses } from '../../archive/addresses.ts'
import { link } from '../../archive/link.ts'
import { PARTS, type Part } from '../../genre/closed-sets.ts'
import { type PartPassage, partPassages } from '../../reading/part-passages.ts'
import { passageHtml } from '../../reading/passage-html.ts'
import { remembered } from '../../report/remembered.ts'
import type { Report } from '../../report/report.ts'

/** A report's passage on a part. */
export function passageOf(report: Report, part: Part): PartPassage {
  return partPassages(report)[PARTS.indexOf(part)] as PartPassage
}

/** Finds the HTML of a report's passages while its text is at hand: pages on parts show many reports' and need not read them. */
export function keepPassages(report: Report): void {
  for (const part of PARTS) passageHtmlOf(report, part)
}

/** The passage's HTML; empty where the part was not seen. Each stands on several pages. */
export function passageHtmlOf(report: Report, part: Part): string {
  return remembered(report, `passage-html-${part}`, () =>
    passageHtml(report, passageOf(report, part), link(addresses.report(report.front.id))),
  )
}

import type { Root } from 'hast'
import type { Report } from '../../report/report.ts'
import { wrapMatches } from '../hast/wrap-matches.ts'

/** A document's name with its 《》. An unpaired mark is no citation. */
const CITATION = /《[^《》]+》/g

/** Marks the names of cited documents, so that the eye can find them. */
export function markCitations(report: Report): (tree: Root) => Root {
  return (tree) => wrapMatches(tree, report, CITATION, { tagName: 'cite', properties: {} })
}

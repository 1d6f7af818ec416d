import type { Root } from 'hast'
import type { Report } from '../../report/report.ts'
import { wrapMatches } from '../hast/wrap-matches.ts'

/**
 * A number with the words of its size and the first character of its unit: 1.42万件, 300余场, 2024年.
 * A numeral is no unit: in 案件39三是 the next item has begun.
 */
const FIGURE = /\d{1,6}(?:\.\d{1,4})?[余多]?[万亿]?[余多]?(?![一二三四五六七八九十])\p{Script=Han}/gu

/** Keeps short figures on one line with their units. */
export function keepFigures(report: Report): (tree: Root) => Root {
  return (tree) => wrapMatches(tree, report, FIGURE, { tagName: 'span', properties: { className: ['figure'] } })
}

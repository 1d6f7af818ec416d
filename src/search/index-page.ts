import { regionAncestry } from '../archive/region-ancestry.ts'
import type { FrontMatter } from '../report/front-matter.ts'
import type { Report } from '../report/report.ts'
import { nameToken } from './name-token.ts'
import type { Fold } from './parse-query.ts'
import { BARRIER, phraseTokens } from './phrase-tokens.ts'
import { runs } from './runs.ts'
import { searchedLines } from './searched-lines.ts'

/**
 * The words of a report in order, as the index sees it, each at a place of its own: pairs, and a bridge where one run ends and the next
 * begins (see `phraseTokens`). A barrier takes a place and is no word; a paragraph ends with two, so that words two places apart are
 * always of one run.
 */
export function indexWords(report: Report, fold: Fold): string[] {
  return [...names(report.front, fold), ...searchedLines(report).flatMap((line) => words(fold(line)))]
}

/**
 * What a reader can narrow a search by besides years, which stand in the names of results; one row a value. A report belongs to its
 * region and to all that lies above.
 */
export function filterValues({ region, level, issuers }: FrontMatter): [name: string, value: string][] {
  const values: Readonly<Record<string, readonly string[]>> = {
    kind: [...new Set(issuers.map(({ kind }) => kind))],
    level: level === null ? [] : [level],
    region: region === null ? [] : regionAncestry(region),
  }
  return Object.entries(values).flatMap(([name, all]) => all.map((value): [string, string] => [name, value]))
}

/** Ids and the document number as one word each, so that one typed whole is found at once. */
function names({ id, formerIds, documentNumber }: FrontMatter, fold: Fold): string[] {
  const whole = [id, ...formerIds, ...(documentNumber === null ? [] : [documentNumber])]
  return whole.flatMap((name) => [nameToken(fold(name)), BARRIER])
}

function words(foldedLine: string): string[] {
  const tokens = phraseTokens(runs(foldedLine).map(({ text }) => text))
  return tokens.length === 0 ? [] : [...tokens, BARRIER, BARRIER]
}

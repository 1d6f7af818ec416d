import { regionAncestry } from '../archive/region-ancestry.ts'
import type { FrontMatter } from '../report/front-matter.ts'
import type { Report } from '../report/report.ts'
import { nameToken } from './name-token.ts'
import type { Fold } from './parse-query.ts'
import { phraseTokens } from './phrase-tokens.ts'
import { runs } from './runs.ts'
import { searchedLines } from './searched-lines.ts'

/**
 * The temporary page Pagefind indexes for a report: pairs as words, a bridge where one run ends and the next begins (see
 * `phraseTokens`), `|` at the end of a paragraph, so that no phrase crosses it. `|` takes a place and is no word. The language is one Pagefind has no rules for.
 */
export function indexPage(report: Report, fold: Fold): string {
  const filters = filterValues(report.front).map(([name, value]) => `<i data-pagefind-filter="${name}:${value}"></i>`)
  const paragraphs = [names(report.front, fold), ...searchedLines(report).map((line) => words(fold(line)))]
  const body = paragraphs.filter((paragraph) => paragraph !== '').map((paragraph) => `<p>${paragraph}</p>`)
  return `<!doctype html><html lang="${INDEX_LANGUAGE}"><body><main data-pagefind-body>${[...filters, ...body].join('\n')}</main></body></html>`
}

const INDEX_LANGUAGE = 'x-pairs'
const BARRIER = ' |'

/** What a reader can narrow a search by besides years, which stand in the names of results; one row a value. A report belongs to its region and to all that lies above. */
function filterValues({ region, level, issuers }: FrontMatter): [name: string, value: string][] {
  const values: Readonly<Record<string, readonly string[]>> = {
    level: level === null ? [] : [level],
    kind: [...new Set(issuers.map(({ kind }) => kind))],
    region: region === null ? [] : regionAncestry(region),
  }
  return Object.entries(values).flatMap(([name, all]) => all.map((value): [string, string] => [name, value]))
}

/** Ids and the document number as one word each, so that one typed whole is found at once. */
function names({ id, formerIds, documentNumber }: FrontMatter, fold: Fold): string {
  const whole = [id, ...formerIds, ...(documentNumber === null ? [] : [documentNumber])]
  return whole.map((name) => nameToken(fold(name)) + BARRIER).join(' ')
}

function words(foldedLine: string): string {
  const tokens = phraseTokens(runs(foldedLine).map(({ text }) => text))
  return tokens.length === 0 ? '' : tokens.join(' ') + BARRIER
}

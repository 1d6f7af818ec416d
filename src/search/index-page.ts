import { regionAncestry } from '../archive/region-ancestry.ts'
import type { FrontMatter } from '../report/front-matter.ts'
import type { Report } from '../report/report.ts'
import { codePointLength } from '../text/code-points.ts'
import { nameToken } from './name-token.ts'
import type { Fold } from './parse-query.ts'
import { BARRIER, bridgeWord, pairWord, tellWords, type WordListener } from './phrase-tokens.ts'
import { RUN } from './runs.ts'
import { searchedLines } from './searched-lines.ts'

/** Is told the words of a report in order. */
export interface PageListener extends WordListener {
  /** The word of a whole name. */
  readonly name: (word: string) => void
}

/**
 * Tells the words of a report in order, as the index sees it, each at a place of its own: pairs, and a bridge where one run ends and the next
 * begins (see `tellWords`). A barrier takes a place and is no word; a paragraph ends with two, so that words two places apart are
 * always of one run.
 */
export function tellIndexWords(report: Report, fold: Fold, told: PageListener): void {
  for (const name of names(report.front)) {
    told.name(nameToken(fold(name)))
    told.barrier()
  }
  for (const line of searchedLines(report)) {
    const found = fold(line).match(RUN)
    // A run of one character alone has no word.
    if (!found || (found.length === 1 && codePointLength(found[0]) === 1)) continue
    tellWords(found, told)
    told.barrier()
    told.barrier()
  }
}

/** The same words as texts. */
export function indexWords(report: Report, fold: Fold): string[] {
  const words: string[] = []
  tellIndexWords(report, fold, {
    name: (word) => words.push(word),
    pair: (before, after) => words.push(pairWord(before, after)),
    bridge: (before, after) => words.push(bridgeWord(before, after)),
    barrier: () => words.push(BARRIER),
  })
  return words
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

/** Ids and the document number, each indexed as one word, so that one typed whole is found at once. */
function names({ id, formerIds, documentNumber }: FrontMatter): string[] {
  return [id, ...formerIds, ...(documentNumber === null ? [] : [documentNumber])]
}

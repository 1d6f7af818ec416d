import type { Script } from '../genre/closed-sets.ts'
import type { FoundReport, Hit } from './found-report.ts'

/** A passage out of its report. */
export interface Line {
  readonly report: FoundReport
  readonly hit: Hit
}

/** Passages of reports in one list, in reading order. */
export function linesOf(reports: readonly FoundReport[]): Line[] {
  return reports.flatMap((report) => report.hits.map((hit) => ({ report, hit })))
}

/**
 * A concordance: passages ordered by the words that follow what was found, or by those before it, read from it outwards, so that
 * what is said in the same words stands together. Words compare as a dictionary of the script has them; punctuation counts.
 */
export function concordance(lines: readonly Line[], side: 'before' | 'after', script: Script): Line[] {
  const { compare } = new Intl.Collator(script)
  const keyed = lines.map((line) => ({ line, key: side === 'after' ? line.hit.after : reversed(line.hit.before) }))
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ line }) => line)
}

function reversed(text: string): string {
  return Array.from(text).reverse().join('')
}

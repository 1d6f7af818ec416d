import type { Report } from '../../../src/report/report.ts'
import type { Token } from '../../../src/script/html-tokens.ts'
import { interfaceText } from '../../../src/script/interface-text.ts'
import { type ChangedCharacter, changedInReturn } from '../../../src/script/reads-back.ts'
import { Units } from '../../../src/script/units.ts'
import { codePointLength, codePoints } from '../../../src/text/code-points.ts'
import { hasHan } from '../../../src/text/han.ts'
import type { BuiltPage } from './built-site.ts'

/** A word of the interface in which a character does not come back from the way to Traditional. */
export interface ChangedWord {
  /** The Han characters round it, up to four on either side: enough to find where it is written. */
  readonly word: string
  readonly sic: string
  readonly got: string
}

/** A built page with the words of the interface that do not read back, found where the door's dictionaries are loaded. */
export interface ReadPage extends BuiltPage {
  /** On a Simplified page; empty on a Traditional one. */
  readonly changedWords: readonly ChangedWord[]
}

/** How much is remembered, and what is worth it: most words of the interface stand on every page, and are looked at once. */
const REMEMBERED_BLOCKS = 20_000
const LONGEST_REMEMBERED = 120
const returning = new Set<string>()

/** The words of a Simplified page, reports' own left out, that would not read back. */
export function changedWords(html: string, tokens?: readonly Token[]): ChangedWord[] {
  const blocks = interfaceText(html, tokens).filter((block) => !returning.has(block) && hasHan(block))
  // All at once: no phrase goes on over the end of a line.
  const changed = changedInReturn(blocks.join('\n'))
  const words: ChangedWord[] = []
  let [start, next] = [0, 0]
  for (const block of blocks) {
    const end = start + codePointLength(block)
    const first = next
    for (; next < changed.length && (changed[next] as ChangedCharacter).at < end; next++) {
      const { at, sic, got } = changed[next] as ChangedCharacter
      words.push({ word: wordAround(block, at - start), sic, got })
    }
    if (first === next) remember(block)
    start = end + 1
  }
  return words
}

function remember(block: string): void {
  if (block.length > LONGEST_REMEMBERED) return
  if (returning.size >= REMEMBERED_BLOCKS) returning.clear()
  // A copy, for what is cut from a page's text keeps all of it.
  returning.add(copied.take(block).text())
}

const copied = new Units()

/**
 * The interface survives the way to Traditional and back: what it says in one script it says in the other.
 * Words a report brought along (a title in a list, a quotation) are its own, wherever they stand; of those its page has a finding.
 */
export function interfaceReadsBack(pages: readonly ReadPage[], reports: readonly Report[]): string[] {
  const odd = pages.filter(({ changedWords: words }) => words.length > 0)
  const words = new Set(odd.flatMap(({ changedWords: own }) => own.map(({ word }) => word)))
  const ours = words.size > 0 ? unsaid(words, likelyFirst(reports, odd)) : words
  return pages.flatMap(({ file, changedWords: words }) =>
    words
      .filter(({ word }) => ours.has(word))
      .map(
        ({ word, sic, got }) =>
          `${file}: “${word}” does not read back from Traditional: ${sic} becomes ${got}; word it otherwise`,
      ),
  )
}

/** A report's page, or a place on it. */
const REPORT_LINK = /\breports\/([^/#?]+)\//

/** Reports in the order they are to be asked for the words of some pages: a page that quotes a report leads to it. */
function likelyFirst(reports: readonly Report[], pages: readonly ReadPage[]): Report[][] {
  const named = new Set(
    pages.flatMap(({ file, links }) => [file, ...links].map((address) => REPORT_LINK.exec(address)?.[1])),
  )
  const isNamed = ({ front }: Report) => named.has(front.id)
  return [reports.filter(isNamed), reports.filter((report) => !isNamed(report))]
}

/** Those of some words that no report says. Each report is read at most once, and none when what is at hand of them says all: texts are on the disk. */
function unsaid(words: ReadonlySet<string>, groups: readonly Report[][]): ReadonlySet<string> {
  let left = [...words]
  const strike = (said: string) => {
    left = left.filter((word) => !said.includes(word))
  }
  for (const reports of groups) {
    for (const { front } of reports) if (left.length > 0) strike(JSON.stringify(front))
    for (const report of reports) if (left.length > 0) strike(report.text)
  }
  return new Set(left)
}

function wordAround(block: string, at: number): string {
  const chars = codePoints(block)
  const before = /\p{Script=Han}{0,4}$/u.exec(chars.slice(0, at).join(''))?.[0] ?? ''
  const after = /^\p{Script=Han}{0,4}/u.exec(chars.slice(at + 1).join(''))?.[0] ?? ''
  return before + (chars[at] ?? '') + after
}

import { chosenLedger } from '../report/chosen-ledger.ts'
import type { Ledger, Span } from '../report/ledger.ts'
import { blockAt, type Report, spanText } from '../report/report.ts'
import { codePointLength } from '../text/code-points.ts'
import { ruleOf } from './rule-of.ts'

/** `loss`: something seems to be missing at a point; `doubt`: words that cannot be right; `supplied`: words that were put in. */
export type NoteKind = 'loss' | 'doubt' | 'supplied'

/** What the archive says of a place in the text, in the margin. */
export interface Note {
  /** From 1, in reading order. Not an address: a later finding before it moves it. */
  readonly number: number
  readonly kind: NoteKind
  /** Code points of the canonical text; a loss has no characters, or a line end. */
  readonly span: Span
  /** One sentence. */
  readonly words: string
  /** Anchor of the block, or of the lost heading, the note stands beside. */
  readonly beside: string
}

/** The notes of a report in reading order: findings about a place of the text, and supplied words. */
export function notesOf(report: Report): readonly Note[] {
  const { ledger, text } = report
  // A report's page and each of its passages ask for them, one after the other.
  if (latest?.ledger !== ledger || latest.text !== text) latest = { ledger, text, notes: numberedNotes(report) }
  return latest.notes
}

let latest: { readonly ledger: Ledger; readonly text: string; readonly notes: readonly Note[] } | undefined

function numberedNotes(report: Report): Note[] {
  return [...findingNotes(report), ...suppliedNotes(report)]
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
    .map((note, i) => ({ ...note, number: i + 1 }))
}

type Unnumbered = Omit<Note, 'number'>

/** Rules that mark the words a loss stands behind or before, and on which side of them it stands. */
const LOSS_SIDES: Readonly<Record<string, 'before' | 'behind'>> = { 'lost-unit': 'behind', 'lost-full-stop': 'before' }

function findingNotes(report: Report): Unnumbered[] {
  return report.ledger.findings.flatMap(({ rule, span: found, message }): Unnumbered[] => {
    if (!found) return []
    const span = lossPoint(rule, found) ?? found
    const kind = /^\n*$/.test(spanText(report, span)) ? 'loss' : 'doubt'
    return [{ kind, span, words: message, beside: lostHeadingAt(report, span) ?? besideBlock(report, span) }]
  })
}

function lossPoint(rule: string, [start, end]: Span): Span | undefined {
  const side = LOSS_SIDES[rule]
  if (!side) return undefined
  return side === 'before' ? [start, start] : [end, end]
}

function suppliedNotes(report: Report): Unnumbered[] {
  return chosenLedger(report).emendations.flatMap(({ rule, at, sic, corr, reason }): Unnumbered[] => {
    if (sic !== '' || corr === '') return []
    const span: Span = [at, at + codePointLength(corr)]
    return [{ kind: 'supplied', span, words: reason ?? ruleOf(rule).reason, beside: besideBlock(report, span) }]
  })
}

/** The lost heading a finding is about: an empty span at the very place of one. */
function lostHeadingAt(report: Report, [start, end]: Span): string | undefined {
  if (start !== end) return undefined
  return report.ledger.outline.find(({ form, span }) => form === 'lost' && span[0] === start)?.id
}

function besideBlock(report: Report, span: Span): string {
  const block = blockAt(report, span[0])
  if (!block) throw new Error(`${report.front.id}: nothing stands at ${span[0]}, where a note belongs`)
  return block.id
}

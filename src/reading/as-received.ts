import { chosenLedger } from '../report/chosen-ledger.ts'
import type { SourceLedger } from '../report/ledger.ts'
import { transcription } from '../report/reconstruct.ts'
import type { Report } from '../report/report.ts'
import { type Stretch, stretches } from '../report/revert.ts'
import { type RuleWords, ruleOf } from './rule-of.ts'

/** What became of a piece of the received text. */
export type Fate = 'kept' | 'removed' | 'replaced' | 'supplied'

/** A piece of a received line that shares one fate. */
export interface ReceivedPiece {
  readonly fate: Fate
  /** As received; empty for what was supplied. */
  readonly sic: string
  /** What stands in its place; empty for what was removed. */
  readonly corr: string
  /** The rule that changed it; null for what was kept. */
  readonly rule: RuleWords | null
}

/** A line of the received text. Its pieces' `sic` joined is the line. */
export type ReceivedLine = readonly ReceivedPiece[]

/**
 * The received text of a source, line by line, with everything marked that the canonical text has otherwise.
 * The lines' `sic` joined by `\n` is the received text, in the source's own script.
 */
export function asReceived(report: Report, source: SourceLedger = chosenLedger(report)): ReceivedLine[] {
  const lines: ReceivedPiece[][] = [[]]
  for (const stretch of stretches(transcription(report.text, source), source.emendations)) {
    const change = stretch.emendation === null ? undefined : source.emendations[stretch.emendation]
    const rule = change ? ruleOf(change.rule) : null
    stretch.sic.split('\n').forEach((sic, i) => {
      if (i > 0) lines.push([])
      const piece = { fate: fateOf(stretch), sic, corr: rule ? (i === 0 ? stretch.corr : '') : sic, rule }
      if (sic !== '' || piece.corr !== '') lines.at(-1)?.push(piece)
    })
  }
  return lines
}

function fateOf({ emendation, sic, corr }: Stretch): Fate {
  if (emendation === null) return 'kept'
  if (corr === '') return 'removed'
  return sic === '' ? 'supplied' : 'replaced'
}

/** The labels of the rules that changed a line, in the order they are met. */
export function rulesOfLine(line: ReceivedLine): string[] {
  return [...new Set(line.flatMap(({ rule }) => (rule ? [rule.label] : [])))]
}

import { addresses } from '../archive/addresses.ts'
import type { Finding } from '../report/ledger.ts'
import { remembered } from '../report/remembered.ts'
import { blockAt, type Report } from '../report/report.ts'
import { asReceived, type ReceivedPiece } from './as-received.ts'
import { keyOfFinding } from './ledger-rules.ts'
import { repairsOf } from './repairs.ts'

/** A place of a report where a rule changed something, or says something. */
export interface CorrectionPlace {
  /** Below the site's base, with the anchor of the line as received or of the paragraph. */
  readonly path: string
  /** 第12行, 第3段, or 全件 where it is about the whole. */
  readonly where: string
  /** What was changed into what, in the source's own script. */
  readonly changes: readonly Pick<ReceivedPiece, 'sic' | 'corr'>[]
  /** What is said of it, in the archive's words; empty for a change. */
  readonly message: string
}

/** Everything the ledger of a report has by one rule. */
export interface Corrections {
  readonly report: Report
  /** Passages changed, as the report's own page counts them, or findings. Several may be in one line. */
  readonly count: number
  readonly places: readonly CorrectionPlace[]
}

/** What was changed and what is said in a report, by key of the rule. Most lists only count: the places are read when asked for. */
export function correctionsIn(report: Report): Map<string, Corrections> {
  const counts = remembered(report, 'correction-counts', () =>
    wholeOf(report).map(([key, { count }]) => [key, count] as const),
  )
  return new Map(counts.map(([key, count]) => [key, new CorrectionsByRule(report, key, count)]))
}

/**
 * An archive has some for each rule of each report and keeps them all while it renders lists: they hold no places, which a page asks for
 * once, and share the way to them.
 */
class CorrectionsByRule implements Corrections {
  readonly report: Report
  readonly count: number
  readonly #key: string

  constructor(report: Report, key: string, count: number) {
    this.report = report
    this.count = count
    this.#key = key
  }

  get places(): readonly CorrectionPlace[] {
    return wholeOf(this.report).find(([key]) => key === this.#key)?.[1].places ?? []
  }
}

function wholeOf(report: Report): ReturnType<typeof correctionsOf> {
  return remembered(report, 'corrections', correctionsOf)
}

function correctionsOf(report: Report): [key: string, Omit<Corrections, 'report'>][] {
  const changed = changedLines(report)
  const found = Map.groupBy(report.ledger.findings, ({ rule }) => keyOfFinding(rule))
  const repairs = [...repairsOf(report).values()].flat()
  return [
    ...repairs.map(({ id, count }): [string, Omit<Corrections, 'report'>] => [
      id,
      { count, places: changed.get(id) ?? [] },
    ]),
    ...[...found].map(([key, findings]): [string, Omit<Corrections, 'report'>] => [
      key,
      { count: findings.length, places: findings.map((finding) => placeOf(report, finding)) },
    ]),
  ]
}

/** The lines of the source each rule changed. What was white space only has no line to show. */
function changedLines(report: Report): Map<string, CorrectionPlace[]> {
  const places = asReceived(report).flatMap((line, i) => {
    const byRule = Map.groupBy(
      line.filter(({ rule }) => rule !== null),
      ({ rule }) => rule?.id ?? '',
    )
    return [...byRule].map(([rule, pieces]) => ({ rule, place: linePlace(report, i + 1, pieces) }))
  })
  return new Map(
    [...Map.groupBy(places, ({ rule }) => rule)].map(([rule, all]) => [rule, all.map(({ place }) => place)]),
  )
}

function linePlace(report: Report, line: number, pieces: readonly ReceivedPiece[]): CorrectionPlace {
  const path = `${addresses.reportSource(report.front.id)}#l${line}`
  return { path, where: `第${line}行`, changes: pieces.map(({ sic, corr }) => ({ sic, corr })), message: '' }
}

function placeOf(report: Report, { span, message }: Finding): CorrectionPlace {
  const { id } = report.front
  const block = span && blockAt(report, span[0])
  if (!block) return { path: addresses.report(id), where: '全件', changes: [], message }
  const where = block.kind === 'paragraph' ? `第${block.id.slice(1)}段` : '标题'
  return { path: addresses.report(id, block.id), where, changes: [], message }
}

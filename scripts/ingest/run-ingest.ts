import { join } from 'node:path'
import { readReportFiles, readReports } from '../../src/archive/content-folder.ts'
import { readPublished } from '../../src/archive/published-file.ts'
import { bestCopy } from '../../src/ingest/best-copy.ts'
import { ingest, isRefusal } from '../../src/ingest/ingest.ts'
import { joinCopies } from '../../src/ingest/join-copies.ts'
import { keepAbsentCopies } from '../../src/ingest/keep-absent-copies.ts'
import type { Refusal } from '../../src/ingest/refusal.ts'
import { chosenSource, type Report } from '../../src/report/report.ts'
import { serializeReport } from '../../src/report/serialize-report.ts'
import { appendPublished } from '../build/append-published.ts'
import { underLock } from './content-lock.ts'
import { recover, removeReport, reportFolder, storeReport } from './content-store.ts'
import { lineDiff } from './line-diff.ts'
import { readSeeds } from './read-seeds.ts'

/** What an ingest may do: write everything, write only reports that are new, or write nothing. */
export type IngestMode = 'accept' | 'lock' | 'check'

/** A report that the archive holds and that ingest would now make differently. */
export interface Difference {
  readonly id: string
  readonly folder: string
  readonly diff: string
}

/** A held report that is taken back, and why. */
export interface Withdrawal {
  readonly id: string
  readonly reason: string
}

/** What came of every seed. */
export interface IngestOutcome {
  readonly added: readonly Report[]
  readonly unchanged: readonly Report[]
  /** Written in mode `accept`, refused otherwise. */
  readonly changed: readonly Difference[]
  readonly refused: readonly Refusal[]
  /** Held reports that a sidecar takes back; gone in mode `accept`, with a tombstone where they were published. */
  readonly withdrawn: readonly Withdrawal[]
  /** Different reports that would bear one id: nothing is written for those after the first. */
  readonly clashes: readonly string[]
}

/** Where an ingest reads and writes, and the day it happens. */
export interface IngestPlan {
  readonly seeds: string
  readonly content: string
  readonly mode: IngestMode
  readonly today: string
}

type Outcome = { -readonly [K in keyof IngestOutcome]: IngestOutcome[K] extends readonly (infer T)[] ? T[] : never }

/**
 * Takes the seeds of a folder into content. A refused seed never stops the others; each report is written whole or
 * not at all. What an accepted report would become is only written in mode `accept`.
 * @throws CannotWrite when another run is at work on the content, or it cannot be written
 */
export async function runIngest(plan: IngestPlan): Promise<IngestOutcome> {
  return plan.mode === 'check' ? takeIn(plan) : underLock(plan.content, () => takeIn(plan))
}

async function takeIn(plan: IngestPlan): Promise<IngestOutcome> {
  const { seeds, content, mode, today } = plan
  if (mode !== 'check') await recover(content)
  const held = await readReports(content)
  const byFile = new Map(held.flatMap((report) => report.front.sources.map(({ file }) => [file, report] as const)))
  const byId = new Map(held.map((report) => [report.front.id, report]))
  const outcome: Outcome = { added: [], unchanged: [], changed: [], refused: [], withdrawn: [], clashes: [] }
  const reports: Report[] = []
  for await (const seed of readSeeds(seeds)) {
    const result = ingest(seed, { today, previous: byFile.get(seed.file) ?? null })
    if (isRefusal(result)) outcome.refused.push(result)
    else reports.push(result)
  }
  for (const [id, copies] of Map.groupBy(reports, ({ front }) => front.id)) {
    const previous = byId.get(id) ?? null
    const { report, others } = joined(copies, previous)
    outcome.clashes.push(...others.map((other) => clashMessage(other, report)))
    await settle(report, previous, plan, outcome)
  }
  const kept = new Set(reports.map(({ front }) => front.id))
  for (const { file, kind, reason } of outcome.refused) {
    const previous = byFile.get(file)
    if (kind === 'withdrawn' && previous && !kept.has(previous.front.id))
      await withdraw(previous, reason, plan, outcome)
  }
  return outcome
}

/** Takes a report out of content; where it was published, the address keeps saying why. */
async function withdraw(
  report: Report,
  reason: string,
  { content, mode, today }: IngestPlan,
  outcome: Outcome,
): Promise<void> {
  const { id, title } = report.front
  outcome.withdrawn.push({ id, reason })
  if (mode !== 'accept') return
  const published = (await readPublished(content)).findLast((row) => row.id === id)
  if (published) {
    const tombstone = { kind: 'tombstone', id, address: published.address, since: today, title, reason } as const
    await appendPublished(content, [tombstone])
  }
  await removeReport(content, report)
}

/** One report of all that bear its id: the source chosen at accession stays chosen. */
function joined(copies: readonly Report[], previous: Report | null): ReturnType<typeof joinCopies> {
  const chosenFile = previous && chosenSource(previous).file
  const chosen = copies.find((copy) => chosenSource(copy).file === chosenFile) ?? previous ?? bestCopy(copies)
  const known = new Set(chosen === previous ? previous.front.sources.map(({ file }) => file) : [])
  const rest = copies.filter((copy) => copy !== chosen && !known.has(chosenSource(copy).file))
  const { report, others } = joinCopies(chosen, rest)
  return { report: previous && chosen !== previous ? keepAbsentCopies(report, previous) : report, others }
}

async function settle(
  report: Report,
  previous: Report | null,
  { content, mode }: IngestPlan,
  outcome: Outcome,
): Promise<void> {
  if (!previous) {
    outcome.added.push(report)
    if (mode !== 'check') await storeReport(content, report)
    return
  }
  const diff = await differenceOf(content, previous, report)
  if (diff === '') {
    outcome.unchanged.push(report)
    return
  }
  outcome.changed.push({ id: report.front.id, folder: reportFolder(report), diff })
  if (mode !== 'accept') return
  await storeReport(content, report)
  if (reportFolder(previous) !== reportFolder(report)) await removeReport(content, previous)
}

/** What would change in a report's two files as they stand, as a diff; empty where nothing would. */
async function differenceOf(content: string, previous: Report, report: Report): Promise<string> {
  const folder = reportFolder(previous)
  const [before, after] = [await readReportFiles(join(content, folder)), serializeReport(report)]
  const moved = folder === reportFolder(report) ? [] : [`moves from ${folder} to ${reportFolder(report)}`]
  const changes = (['report.md', 'ledger.json'] as const)
    .filter((name) => before[name] !== after[name])
    .map((name) => `--- ${folder}/${name}\n${lineDiff(before[name], after[name])}`)
  return [...moved, ...changes].join('\n')
}

function clashMessage(report: Report, other: Report): string {
  const others = other.front.sources.map(({ file }) => file).join(', ')
  return (
    `${chosenSource(report).file}: would be ${report.front.id}, the id of ${others}, but its text is another; ` +
    'two different reports cannot share one id. Tell them apart in a sidecar (overrides: issuers, region or year).'
  )
}

import { readReportFiles, readReports } from '../../src/archive/content-folder.ts'
import { join } from 'node:path'
import { ingest, isRefusal, type Seed } from '../../src/ingest/ingest.ts'
import type { Refusal } from '../../src/ingest/refusal.ts'
import type { Report } from '../../src/report/report.ts'
import { serializeReport } from '../../src/report/serialize-report.ts'
import { recover, removeReport, reportFolder, storeReport } from './content-store.ts'
import { lineDiff } from './line-diff.ts'
import { readSeeds } from './read-seeds.ts'

/** What an ingest may do: write everything, write only reports that are new, or write nothing. */
export type IngestMode = 'accept' | 'lock' | 'check'

/** A report that the archive holds and that ingest would now make differently. */
export interface Difference {
  readonly id: string
  readonly file: string
  readonly diff: string
}

/** What came of every seed. */
export interface IngestOutcome {
  readonly added: readonly Report[]
  readonly unchanged: readonly Report[]
  /** Written in mode `accept`, refused otherwise. */
  readonly changed: readonly Difference[]
  readonly refused: readonly Refusal[]
  /** Two different reports that would bear one id: nothing is written for the second. */
  readonly clashes: readonly string[]
}

/** Where an ingest reads and writes, and the day it happens. */
export interface IngestPlan {
  readonly seeds: string
  readonly content: string
  readonly mode: IngestMode
  readonly today: string
}

/**
 * Takes the seeds of a folder into content. A refused seed never stops the others; each report is written whole or
 * not at all. What an accepted report would become is only written in mode `accept`.
 */
export async function runIngest({ seeds, content, mode, today }: IngestPlan): Promise<IngestOutcome> {
  if (mode !== 'check') await recover(content)
  const held = await readReports(content)
  const byFile = new Map(held.flatMap((report) => report.front.sources.map(({ file }) => [file, report] as const)))
  const byId = new Map(held.map((report) => [report.front.id, report]))
  const outcome = {
    added: [] as Report[],
    unchanged: [] as Report[],
    changed: [] as Difference[],
    refused: [] as Refusal[],
    clashes: [] as string[],
  }
  for await (const seed of readSeeds(seeds)) {
    const previous = byFile.get(seed.file) ?? null
    const result = ingest(seed, { today, previous })
    if (isRefusal(result)) {
      outcome.refused.push(result)
      continue
    }
    const clash = previous ? undefined : byId.get(result.front.id)
    if (clash) {
      outcome.clashes.push(clashMessage(seed, result, clash))
      continue
    }
    byId.set(result.front.id, result)
    await settle(result, previous, { content, mode }, outcome)
  }
  return outcome
}

async function settle(
  report: Report,
  previous: Report | null,
  { content, mode }: Pick<IngestPlan, 'content' | 'mode'>,
  outcome: { added: Report[]; unchanged: Report[]; changed: Difference[] },
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
  outcome.changed.push({ id: report.front.id, file: reportFolder(report), diff })
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

function clashMessage(seed: Seed, report: Report, other: Report): string {
  const others = other.front.sources.map(({ file }) => file).join(', ')
  return (
    `${seed.file}: would be ${report.front.id}, the id of ${others}; two different reports cannot share one. ` +
    `If they are copies of one report, keep one; if not, tell them apart in a sidecar (overrides: issuers, region or year).`
  )
}

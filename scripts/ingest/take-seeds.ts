import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readReport } from '../../src/archive/content-folder.ts'
import { bestCopy } from '../../src/ingest/best-copy.ts'
import { ingest, isRefusal, type Seed } from '../../src/ingest/ingest.ts'
import { joinCopies } from '../../src/ingest/join-copies.ts'
import { keepAbsentCopies } from '../../src/ingest/keep-absent-copies.ts'
import type { Refusal } from '../../src/ingest/refusal.ts'
import type { ReportFiles } from '../../src/report/parse-report.ts'
import { chosenSource, type Report } from '../../src/report/report.ts'
import { keepWritten, reportFolder, writeAside, writtenReport } from './content-store.ts'
import { lineDiff } from './line-diff.ts'
import { readSeed, type SeedFile } from './seed-files.ts'
import { unchangedReport } from './unchanged-report.ts'
import { understanding } from './understanding.ts'

/** Where seeds are read, where reports are held, and what is asked of each. */
export interface Taking {
  readonly seeds: string
  readonly content: string
  readonly today: string
  /** Whether what is new or different is written aside, to be put in place. */
  readonly write: boolean
  /** Whether what was understood of a new report is wanted in words. */
  readonly show: boolean
}

/** A seed, and the folder of the report it is a source of; null where it is none yet. */
export interface SeedToTake extends SeedFile {
  readonly held: string | null
}

/** Seeds that belong to one id, and where their report is to be written aside. */
export interface ReportToMake {
  readonly plan: Taking
  readonly seeds: readonly SeedToTake[]
  /** Folder of the report that bears the id, below the content folder; null where none does. */
  readonly previous: string | null
  readonly aside: string
}

/** What one report would be, next to what is held. */
export interface Made {
  readonly id: string
  readonly files: readonly string[]
  /** Below the content folder. */
  readonly folder: string
  readonly verdict: 'new' | 'same' | 'differs'
  /** What differs from what is held; empty for a new report and for one that is the same. */
  readonly diff: string
  readonly shown: string | null
  /** Other reports that would bear its id. */
  readonly clashes: readonly string[]
}

/** A report, or why there is none. */
export type Taken = { readonly made: Made } | { readonly refused: readonly Refusal[] }

/**
 * Makes the report of some seeds: one seed, or the copies that bear one id. A seed that cannot be read, or on which a rule
 * breaks, is refused like any other: it never stops the others.
 */
export async function takeSeeds(item: ReportToMake): Promise<Taken> {
  const reports: Report[] = []
  const refused: Refusal[] = []
  for (const seed of item.seeds) {
    try {
      const received = await readSeed(item.plan.seeds, seed)
      // Where it cannot be told in short it is told at length, and so is what went wrong.
      const same = await unchangedReport(item, received).catch(() => null)
      if (same) return { made: same }
      const outcome = await ingestOne(item.plan, seed, received)
      if (isRefusal(outcome)) refused.push(outcome)
      else reports.push(outcome)
    } catch (error) {
      refused.push(failure(seed.file, error))
    }
  }
  if (reports.length === 0) return { refused }
  try {
    return { made: await made(item, reports) }
  } catch (error) {
    if (isOfDisk(error)) throw error
    return { refused: [...refused, ...reports.map((report) => failure(chosenSource(report).file, error))] }
  }
}

async function ingestOne({ content, today }: Taking, { held }: SeedToTake, received: Seed): Promise<Report | Refusal> {
  return ingest(received, { today, previous: held === null ? null : await readReport(join(content, held)) })
}

function failure(file: string, error: unknown): Refusal {
  const { code, message } = error as NodeJS.ErrnoException
  if (code) return { file, kind: 'unreadable', reason: `读不出文件（${code}）：${message}；请检查权限后重新收录` }
  return { file, kind: 'defect', reason: `程序出错，未能处理（${message ?? error}）；请连同原件报告给维护者` }
}

/** Whether the disk, and not this report, is at fault: then no other report fares better. */
function isOfDisk(error: unknown): boolean {
  return (
    typeof (error as NodeJS.ErrnoException).code === 'string' && (error as NodeJS.ErrnoException).syscall !== undefined
  )
}

async function made({ plan, previous, aside }: ReportToMake, copies: readonly Report[]): Promise<Made> {
  const before = previous === null ? null : await readReport(join(plan.content, previous))
  const { report, others } = joined(copies, before)
  const written = writtenReport(report)
  const folder = reportFolder(report)
  const diff = previous === null ? '' : await differenceOf(join(plan.content, previous), previous, folder, written.own)
  const verdict = previous === null ? 'new' : diff === '' ? 'same' : 'differs'
  if (plan.write && verdict !== 'same') {
    writeAside(aside, written.files)
    keepWritten(written)
  }
  return {
    id: report.front.id,
    files: report.front.sources.map(({ file }) => file),
    folder,
    verdict,
    diff,
    shown: verdict === 'new' && plan.show ? understanding(report) : null,
    clashes: others.map((other) => clashMessage(other, report)),
  }
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

/** What would change in a report's files as they stand, as a diff; empty where nothing would. */
async function differenceOf(held: string, previous: string, folder: string, files: ReportFiles): Promise<string> {
  const changes = previous === folder ? [] : [`moves from ${previous} to ${folder}`]
  for (const name of ['report.md', 'ledger.json'] as const) {
    const [before, after] = [await readFile(join(held, name), 'utf8'), files[name]]
    if (before !== after) changes.push(`--- ${previous}/${name}\n${lineDiff(before, after)}`)
  }
  return changes.join('\n')
}

function clashMessage(report: Report, other: Report): string {
  const others = other.front.sources.map(({ file }) => file).join(', ')
  return (
    `${chosenSource(report).file}: would be ${report.front.id}, the id of ${others}, but its text is another; ` +
    'two different reports cannot share one id. Tell them apart in a sidecar (overrides: issuers, region or year).'
  )
}

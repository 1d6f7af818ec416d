import { join } from 'node:path'
import { clearStaging, putInPlace, recover, STAGING } from './content-store.ts'
import { type Held, heldIndex } from './held-index.ts'
import type { IngestOutcome, Outcome } from './ingest-outcome.ts'
import { ingestThreads } from './ingest-threads.ts'
import { openSeeds } from './open-seeds.ts'
import { type SeedFile, seedFiles } from './seed-files.ts'
import {
  readSettled,
  refusalKey,
  type Settled,
  type SettledReport,
  type SettledStore,
  settledReport,
  writeSettled,
} from './settled.ts'
import type { Made, ReportToMake, Taken, Taking } from './take-seeds.ts'
import { withdraw } from './withdraw.ts'

/** What an ingest may do: write everything, write only reports that are new, or write nothing. */
export type IngestMode = 'accept' | 'lock' | 'check'

/** Where an ingest reads and writes, and the day it happens. */
export interface IngestPlan {
  readonly seeds: string
  readonly content: string
  readonly mode: IngestMode
  readonly today: string
  /** What need not be looked at again; without it, all is. */
  readonly settled?: SettledStore
  /** Told how many of the seeds that are looked at are done. */
  readonly tell?: (done: number, all: number) => void
}

/** More new reports than this are not shown one by one, nor the differences of more. */
const MOST_SHOWN = 100

/** Seeds that are looked at before what came of them is told and forgotten: what bounds the memory of a run. */
const SLICE = 256

/** A run while it goes on: its outcome so far, and what waits to be put in place. */
interface Run {
  readonly plan: IngestPlan
  readonly taking: Taking
  readonly held: ReadonlyMap<string, Held>
  readonly byFile: ReadonlyMap<string, Held>
  readonly outcome: Outcome
  /** What was made of the reports that were looked at, by id: where they stand now and of which seeds. */
  readonly made: Map<string, Pick<Made, 'folder' | 'files'>>
  /** Folders of reports that were written or taken away. */
  readonly touched: string[]
  /** Seeds by the id they are of; the report of an id with one seed may wait in the folder `aside`. */
  readonly byId: Map<string, { readonly seed: SeedFile; readonly made: Made; readonly aside: string }[]>
}

/**
 * Takes the seeds of a folder into content, on every core. A refused seed never stops the others; each report is written whole or
 * not at all. What an accepted report would become is only written in mode `accept`. Unless it only checks, the caller holds the
 * lock on content.
 */
export async function takeIn(plan: IngestPlan): Promise<IngestOutcome> {
  if (plan.mode === 'check') return takeAll(plan)
  await recover(plan.content)
  // What was looked at before the lock was had may have been changed by whoever had it.
  plan.settled?.digests.forget([plan.content])
  try {
    return await takeAll(plan)
  } finally {
    // On a disk that fails this fails too; what it says must not hide why.
    await clearStaging(plan.content).catch(() => {})
  }
}

async function takeAll(plan: IngestPlan): Promise<IngestOutcome> {
  const { seeds, content, mode, today, settled } = plan
  const before = settled ? await readSettled(settled) : null
  const held = heldIndex(content, settled && before ? { reports: before.reports, digests: settled.digests } : null)
  const byFile = new Map(
    Array.from(held.values()).flatMap((report) => report.files.map((file) => [file, report] as const)),
  )
  const outcome: Outcome = { added: [], unchanged: [], changed: [], refused: [], withdrawn: [], clashes: [] }
  const open = openSeeds(plan, before, await seedFiles(seeds), byFile, outcome)
  const taking = { seeds, content, today, write: mode !== 'check', show: open.length <= MOST_SHOWN }
  const run: Run = { plan, taking, held, byFile, outcome, made: new Map(), touched: [], byId: new Map() }
  const threads = ingestThreads(open.length)
  try {
    for (let at = 0; at < open.length; at += SLICE) {
      const slice = open.slice(at, at + SLICE)
      const items = slice.map((seed, i) => singleSeed(run, seed, at + i))
      const taken = await threads.take(items, (done) => plan.tell?.(at + done, open.length))
      for (const [i, result] of taken.entries()) note(run, slice[i] as SeedFile, items[i] as ReportToMake, result)
    }
    for (const id of run.byId.keys()) await settle(run, id, threads.take)
  } finally {
    await threads.close()
  }
  await takeBack(run)
  outcome.refused.sort((a, b) => (a.file < b.file ? -1 : 1))
  if (settled && before) {
    settled.digests.forget(run.touched)
    await keepSettled(run, before, settled)
  }
  return outcome
}

/** Counts the reports whose seeds say that they are withdrawn, and in mode `accept` takes them out of content. */
async function takeBack({ plan: { content, mode, today }, byFile, byId, outcome, touched }: Run): Promise<void> {
  for (const { file, kind, reason } of outcome.refused) {
    const previous = byFile.get(file)
    if (kind !== 'withdrawn' || !previous || byId.has(previous.id)) continue
    outcome.withdrawn.push({ id: previous.id, reason })
    if (mode !== 'accept') continue
    await withdraw(previous, reason, content, today)
    touched.push(join(content, previous.folder))
  }
}

function singleSeed({ plan, taking, byFile }: Run, seed: SeedFile, number: number): ReportToMake {
  const held = byFile.get(seed.file)?.folder ?? null
  const aside = join(plan.content, STAGING, String(number))
  return { plan: taking, seeds: [{ ...seed, held }], previous: held, aside }
}

function note({ outcome, byId }: Run, seed: SeedFile, { aside }: ReportToMake, taken: Taken): void {
  if ('refused' in taken) {
    outcome.refused.push(...taken.refused)
    return
  }
  const { made } = taken
  byId.set(made.id, [...(byId.get(made.id) ?? []), { seed, made, aside }])
}

/** Settles all that bears one id: one seed as it was made, several copies joined. */
async function settle(run: Run, id: string, take: (items: readonly ReportToMake[]) => Promise<Taken[]>): Promise<void> {
  const { taking, plan, held, byFile, outcome, byId } = run
  const all = byId.get(id) ?? []
  const [first] = all
  if (!first) return
  const before = held.get(id)
  const alone = all.length === 1 && (before?.files.join('\n') ?? first.seed.file) === first.seed.file
  if (alone) {
    await put(run, first.made, first.aside)
    return
  }
  const aside = join(plan.content, STAGING, `joined-${id}`)
  const seeds = all.map(({ seed }) => ({ ...seed, held: byFile.get(seed.file)?.folder ?? null }))
  const [joined] = await take([{ plan: taking, seeds, previous: before?.folder ?? null, aside }])
  if (!joined) return
  if ('refused' in joined) outcome.refused.push(...joined.refused)
  else await put(run, joined.made, aside)
}

async function put(run: Run, made: Made, aside: string): Promise<void> {
  const { plan, held, outcome, touched } = run
  const { id, folder, files, verdict, diff, shown, clashes } = made
  run.made.set(id, { folder, files })
  outcome.clashes.push(...clashes)
  if (verdict === 'same') outcome.unchanged.push(id)
  else if (verdict === 'new') outcome.added.push({ id, folder, shown })
  else outcome.changed.push({ id, folder, diff: outcome.changed.length < MOST_SHOWN ? diff : '' })
  const may = verdict === 'new' ? plan.mode !== 'check' : verdict === 'differs' && plan.mode === 'accept'
  if (!may) return
  const [place, before] = [join(plan.content, folder), join(plan.content, held.get(id)?.folder ?? folder)]
  await putInPlace(aside, place, before)
  touched.push(place, before)
}

/** Keeps for the next run what this one found settled: reports as they are held, and seeds that are refused. */
async function keepSettled({ plan, held, made, byFile, outcome }: Run, before: Settled, store: SettledStore) {
  const { seeds, content, mode } = plan
  const changed = mode === 'accept' ? outcome.changed : []
  const added = mode === 'check' ? [] : outcome.added
  const ids = new Set([...outcome.unchanged, ...added.map(({ id }) => id), ...changed.map(({ id }) => id)])
  const reports = Array.from(ids).map((id): [string, SettledReport] => {
    const { folder, files } = made.get(id) ?? (held.get(id) as Held)
    // What was not made was found as it was before.
    const same = made.has(id) ? undefined : before.reports[folder]
    return [folder, same ?? settledReport({ id, folder, files }, seeds, content, store.digests)]
  })
  const refused = outcome.refused
    .filter(({ file, kind }) => !byFile.has(file) && kind !== 'unreadable' && kind !== 'defect')
    .map((refusal) => [refusal.file, [refusalKey(refusal, seeds, store.digests), refusal]] as const)
  await writeSettled(store, {
    reports: Object.fromEntries(reports),
    refused: Object.fromEntries(refused),
  })
}

import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readReports } from '../../src/archive/content-folder.ts'
import type { Folders } from '../../src/archive/folders.ts'
import { isAcknowledged } from '../../src/ingest/refusal.ts'
import { type IngestOutcome, type IngestPlan, runIngest } from '../ingest/run-ingest.ts'
import { ingestedWith } from './build-inputs.ts'
import type { FileDigests } from './file-digests.ts'
import { readSettled, settledNow, unsettledSeeds, writeSettled } from './settled-seeds.ts'

/** An ingest that writes nothing but new reports. */
export interface Unsettled extends Pick<IngestPlan, 'today'> {
  readonly root: string
  readonly folders: Folders
  readonly mode: 'lock' | 'check'
  readonly digests: FileDigests
}

/**
 * Ingests what may give something new: rules, seeds and reports that are as they were when they last agreed still do.
 * Where anything but new reports comes of it, all seeds are ingested, and that is what counts.
 */
export async function ingestUnsettled({ root, folders, mode, today, digests }: Unsettled): Promise<IngestOutcome> {
  const { seeds, content, cache } = folders
  const file = join(cache, 'settled.json')
  const code = await ingestedWith(root, digests)
  const held = await readReports(content)
  const [before, now] = [await readSettled(file), await settledNow(folders, held, code, digests)]
  const files = await unsettledSeeds(folders, held, before, now)
  const plan = { content, mode, today }
  const few = files.length < held.length / 2 ? await ingestSome(files, seeds, cache, plan) : null
  const outcome = few && onlyAdds(few) ? withSettled(few, held) : await runIngest({ ...plan, seeds })
  if (onlyAdds(outcome)) {
    const reports = outcome.added.length > 0 && mode !== 'check' ? [...held, ...outcome.added] : held
    await writeSettled(file, await settledNow(folders, reports, code, digests))
  }
  return outcome
}

/** Ingests some seeds, in a folder where the others are not. */
async function ingestSome(
  files: readonly string[],
  seeds: string,
  cache: string,
  plan: Omit<IngestPlan, 'seeds'>,
): Promise<IngestOutcome> {
  await mkdir(cache, { recursive: true })
  const folder = await mkdtemp(join(cache, 'unsettled-'))
  try {
    for (const file of files) await copyFile(join(seeds, file), join(folder, file))
    return await runIngest({ ...plan, seeds: folder })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function onlyAdds({ changed, refused, withdrawn, clashes }: IngestOutcome): boolean {
  return changed.length + withdrawn.length + clashes.length === 0 && refused.every(isAcknowledged)
}

function withSettled(outcome: IngestOutcome, held: IngestOutcome['unchanged']): IngestOutcome {
  return { ...outcome, unchanged: held }
}

import type { Held } from './held-index.ts'
import type { Outcome } from './ingest-outcome.ts'
import type { SeedFile } from './seed-files.ts'
import { refusalKey, reportKey, type Settled } from './settled.ts'
import type { IngestPlan } from './take-in.ts'

/**
 * The seeds something new may come of. What is settled is counted in the outcome as it was.
 * @param before what an earlier run found settled; null where nothing is to be believed, and then all seeds are open
 * @param byFile the report each seed is a source of
 */
export function openSeeds(
  { seeds, content, settled }: Pick<IngestPlan, 'seeds' | 'content' | 'settled'>,
  before: Settled | null,
  files: readonly SeedFile[],
  byFile: ReadonlyMap<string, Held>,
  outcome: Outcome,
): SeedFile[] {
  if (!settled || !before) return [...files]
  const same = new Map<string, boolean>()
  const isSame = (report: Held) => {
    const known = same.get(report.id)
    if (known !== undefined) return known
    const found = before.reports[report.folder]?.key === reportKey(report, seeds, content, settled.digests)
    same.set(report.id, found)
    if (found) outcome.unchanged.push(report.id)
    return found
  }
  return files.filter((seed) => {
    const report = byFile.get(seed.file)
    if (report && isSame(report)) return false
    const [key, refusal] = before.refused[seed.file] ?? []
    if (report || !refusal || key !== refusalKey(seed, seeds, settled.digests)) return true
    outcome.refused.push(refusal)
    return false
  })
}

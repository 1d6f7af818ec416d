import { underLock } from '../disk/folder-lock.ts'
import type { IngestOutcome } from './ingest-outcome.ts'
import { type IngestPlan, takeIn } from './take-in.ts'

/**
 * Takes the seeds of a folder into content, as `takeIn` does, while no other run writes there.
 * @throws DiskProblem when another run is at work on the content, or it cannot be written
 */
export async function runIngest(plan: IngestPlan): Promise<IngestOutcome> {
  return plan.mode === 'check' ? takeIn(plan) : underLock(plan.content, () => takeIn(plan))
}

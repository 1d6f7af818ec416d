import { isAcknowledged } from '../../src/ingest/refusal.ts'
import { runIngest } from '../ingest/run-ingest.ts'
import { settledStore } from '../ingest/settled.ts'
import { writeSummary } from '../ingest/write-summary.ts'
import type { Start } from './make-site.ts'
import { Problems } from './problems.ts'

/**
 * Treats `content/` as a lockfile for `seeds/`: new seeds are taken in, and a report that ingest would now make otherwise
 * stops the build with the difference. Frozen, nothing is written: a new seed is only counted.
 * @returns what was done, in a few words
 * @throws `Problems` with the difference of every such report and every seed that is refused
 */
export async function takeInSeeds(
  { root, folders, digests, frozen }: Pick<Start, 'root' | 'folders' | 'digests' | 'frozen'>,
  tell?: (done: number, all: number) => void,
): Promise<string> {
  const today = new Date().toISOString().slice(0, 10)
  const settled = settledStore(root, folders, digests)
  const { seeds, content } = folders
  const plan = { seeds, content, mode: frozen ? 'check' : 'lock', today, settled } as const
  const outcome = await runIngest(tell ? { ...plan, tell } : plan)
  await writeSummary(outcome)
  const problems = [
    ...outcome.changed.map(
      ({ id, diff }) =>
        `${id}: ingest would now make it otherwise; review this, then accept it with npm run ingest\n${diff}`,
    ),
    ...outcome.refused
      .filter((refusal) => !isAcknowledged(refusal))
      .map(({ file, kind, reason }) => `${file}: refused (${kind}): ${reason}`),
    ...outcome.withdrawn.map(({ id, reason }) => `${id}: is withdrawn (${reason}); accept it with npm run ingest`),
    ...outcome.clashes,
  ]
  if (problems.length > 0) throw new Problems(problems)
  const fresh = `${outcome.added.length} ${frozen ? 'not yet taken in' : 'taken in'}`
  return `${fresh}, ${outcome.unchanged.length} as they were`
}

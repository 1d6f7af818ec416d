import type { Folders } from '../../src/archive/folders.ts'
import { runIngest } from '../ingest/run-ingest.ts'
import { Problems } from './problems.ts'

/**
 * Treats `content/` as a lockfile for `seeds/`: new seeds are taken in, and a report that ingest would now make otherwise
 * stops the build with the difference. Frozen, nothing is written: a new seed is only counted.
 * @returns what was done, in a few words
 * @throws `Problems` with the difference of every such report and every seed that is refused
 */
export async function takeInSeeds({ seeds, content }: Folders, frozen: boolean): Promise<string> {
  const today = new Date().toISOString().slice(0, 10)
  const outcome = await runIngest({ seeds, content, mode: frozen ? 'check' : 'lock', today })
  const problems = [
    ...outcome.changed.map(
      ({ id, diff }) =>
        `${id}: ingest would now make it otherwise; review this, then accept it with npm run ingest\n${diff}`,
    ),
    ...outcome.refused
      .filter(({ kind }) => kind !== 'excluded')
      .map(({ file, kind, reason }) => `${file}: refused (${kind}): ${reason}`),
    ...outcome.clashes,
  ]
  if (problems.length > 0) throw new Problems(problems)
  const fresh = `${outcome.added.length} ${frozen ? 'not yet taken in' : 'taken in'}`
  return `${fresh}, ${outcome.unchanged.length} as they were`
}

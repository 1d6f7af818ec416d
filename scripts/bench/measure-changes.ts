import { execFileSync } from 'node:child_process'
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import type { Folders } from '../../src/archive/folders.ts'
import { runIngest } from '../ingest/run-ingest.ts'
import { sizesOf, writeSeeds } from './bench-folders.ts'
import type { Cost } from './cost.ts'
import { LAST_YEAR, madeSeeds } from './made-seeds.ts'
import { type BuildCost, measureBuild } from './measure-build.ts'

/** Reports among which there is one of the newest year. */
const LATER = 1000

/** What a build costs after a change, and what share of a cold build that is. */
export interface ChangeCost extends BuildCost {
  /** Of the cold build's CPU and wall. */
  readonly share: Pick<Cost, 'cpu' | 'wall'>
  /** Files of the site more than before. */
  readonly files: number
}

/**
 * Rebuilds an archive that was built cold: after nothing has changed, after one report more, after one was edited, and after one more of the
 * newest year. Most that come are of that, and it has a band of the index for itself once it is large.
 */
export async function measureChanges(
  folders: Folders,
  n: number,
  cold: BuildCost,
): Promise<Record<string, ChangeCost>> {
  const rebuilt = async (): Promise<ChangeCost> => {
    const before = await sizesOf(folders)
    settle()
    const cost = await measureBuild(folders)
    const share = { cpu: cost.whole.cpu / cold.whole.cpu, wall: cost.whole.wall / cold.whole.wall }
    return { ...cost, share, files: (await sizesOf(folders)).files - before.files }
  }
  const unchanged = await rebuilt()
  await writeSeeds(folders.seeds, madeSeeds(n + 1).drop(n))
  const added = await rebuilt()
  const [edited] = madeSeeds(1)
  if (!edited) throw new Error('there is no report to edit')
  await appendFile(join(folders.seeds, edited.file), '\n附件：统计表')
  // An edit is accepted before it is built, as `npm run ingest` does.
  await runIngest({ ...folders, mode: 'accept', today: new Date().toISOString().slice(0, 10) })
  const afterEdit = await rebuilt()
  const newest = madeSeeds(n + LATER)
    .drop(n + 1)
    .find(({ year }) => year === LAST_YEAR)
  if (!newest) throw new Error(`there is no report of ${LAST_YEAR} among the next ${LATER}`)
  await writeSeeds(folders.seeds, [newest])
  return { unchanged, added, edited: afterEdit, current: await rebuilt() }
}

/** Waits until what was written is on the disk: after gigabytes that takes the system's time for long, and a change is measured on an idle machine. */
function settle(): void {
  if (process.platform !== 'win32') execFileSync('sync')
}

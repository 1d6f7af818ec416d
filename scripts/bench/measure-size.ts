import { join } from 'node:path'
import { readReports } from '../../src/archive/content-folder.ts'
import { benchFolders, sizesOf, writeSeeds } from './bench-folders.ts'
import type { MeasuredSize } from './growth.ts'
import { madeSeeds } from './made-seeds.ts'
import { measureBuild } from './measure-build.ts'
import { type ChangeCost, measureChanges } from './measure-changes.ts'
import { measurePeers, type PeerCost } from './measure-peers.ts'
import { measureSearch, type SearchMeasures } from './measure-search.ts'

/** What is measured besides a cold build. */
export interface Extras {
  readonly peers: boolean
  readonly increment: boolean
  readonly search: boolean
}

/** A cold build, and what else was asked for. */
export interface Measured extends MeasuredSize {
  readonly peers?: PeerCost | null
  readonly increment?: Readonly<Record<string, ChangeCost>>
  readonly search?: SearchMeasures
}

/**
 * Builds an archive of so many made-up reports and measures it. Peers come before changes: a change removes files, and what removes
 * files makes the next ones dearer.
 * @param scratch an empty folder that nobody else writes to
 */
export async function measureSize(n: number, scratch: string, extras: Extras): Promise<Measured> {
  const folders = benchFolders(scratch)
  await writeSeeds(folders.seeds, madeSeeds(n))
  const cold = await measureBuild(folders)
  return {
    n,
    ...cold,
    bytes: await sizesOf(folders),
    ...(extras.peers && { peers: await measurePeers(folders, join(scratch, 'peers')) }),
    ...(extras.increment && { increment: await measureChanges(folders, n, cold) }),
    ...(extras.search && { search: await measureSearch(folders.out, await readReports(folders.content)) }),
  }
}

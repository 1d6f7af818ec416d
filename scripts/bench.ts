import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readReports } from '../src/archive/content-folder.ts'
import { benchFolders, sizesOf, writeSeeds } from './bench/bench-folders.ts'
import { madeSeeds } from './bench/made-seeds.ts'
import { measureBuild } from './bench/measure-build.ts'
import { measureChanges } from './bench/measure-changes.ts'
import { measurePeers } from './bench/measure-peers.ts'
import { measureSearch } from './bench/measure-search.ts'

/**
 * `npm run bench -- --reports N [--increment] [--peers] [--search]`: builds an archive of made-up reports in a scratch folder and prints what
 * that cost, as one JSON object. Seconds differ from machine to machine and from hour to hour: read ratios within one run.
 */
const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '200' },
    increment: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    search: { type: 'boolean', default: false },
  },
})
const n = Number(values.reports)
if (!Number.isInteger(n) || n < 1) throw new Error(`--reports: found ${values.reports}, expected a number of reports`)

const scratch = await mkdtemp(join(tmpdir(), 'archive-bench-'))
try {
  const folders = benchFolders(scratch)
  await writeSeeds(folders.seeds, madeSeeds(n))
  const cold = await measureBuild(folders)
  const bytes = await sizesOf(folders)
  console.log(
    JSON.stringify(
      {
        n,
        ...cold,
        bytes,
        ...(values.increment && { increment: await measureChanges(folders, n, cold) }),
        ...(values.peers && { peers: await measurePeers(folders, scratch) }),
        ...(values.search && { search: await measureSearch(folders.out, await readReports(folders.content)) }),
      },
      (_, value) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value),
      2,
    ),
  )
} finally {
  await rm(scratch, { recursive: true, force: true })
}

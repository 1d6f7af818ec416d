import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Folders } from '../../src/archive/folders.ts'
import { benchFolders } from './bench-folders.ts'
import { type Cost, leastOf, sum } from './cost.ts'
import { measureBuild } from './measure-build.ts'
import { runHugo } from './run-hugo.ts'
import { writeHugoSources } from './write-hugo-sources.ts'
import { filesOfPages, type WrittenFiles, writtenFiles } from './written-files.ts'

/** What one generator's pages cost, and how many they are. */
export type SideCost = Cost & WrittenFiles

/** How many times what another generator needed. */
export type Times = Pick<Cost, 'cpu' | 'wall'>

/** What the pages of one archive cost another generator, and how many times that they cost here. */
export interface PeerCost {
  /** Hugo making the same files: every page in both scripts, and copies of the others. */
  readonly hugo: SideCost
  /** Rendering and deriving them here. */
  readonly pages: SideCost
  readonly times: Times
  /** Hugo making the report pages alone, in the least of frames; `times` is all pages here against that. */
  readonly reportPagesOnly: { readonly hugo: SideCost; readonly times: Times }
}

const ROUNDS = 2

/**
 * Builds the pages of an archive that stands with Hugo, turn about with the archive's own cold build, and compares the best of each: what
 * disturbs a machine only ever adds. Each round writes to folders of its own and nothing is removed: where files have just been removed,
 * some file systems take several times as long to make new ones.
 *
 * Both make the same files at the same addresses, which is seen to: Hugo a page for every page, in both scripts. It renders reports from
 * Markdown and makes their contents lists, sets every page into head, masthead and footer of the site's own weight, and copies what is
 * no page. It is spared what it cannot do or has been done beforehand: receiving and checking the reports, conversion between scripts
 * (it gets Markdown and pages in both), all that is computed or drawn for a page besides a report's text (metadata, notes, charts,
 * citations, lists, statutory parts found and set side by side: it gets them as finished HTML), the bundling of styles and browser code, and
 * data files. Search indexes count for neither.
 * @returns null where Hugo is not installed
 * @throws where Hugo has not made the same files
 */
export async function measurePeers(folders: Folders, scratch: string): Promise<PeerCost | null> {
  const sources = { everyPage: join(scratch, 'hugo'), reports: join(scratch, 'hugo-reports') }
  await writeHugoSources(folders, sources)
  const rounds: (readonly [all: Cost, alone: Cost, own: Cost])[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const at = join(scratch, `round-${round}`)
    const all = await undisturbed(() => runHugo(sources.everyPage, join(at, 'hugo')))
    const alone = await undisturbed(() => runHugo(sources.reports, join(at, 'hugo-reports')))
    if (all === null || alone === null) return null
    rounds.push([all, alone, await undisturbed(() => coldPages(folders, at))])
  }
  const first = join(scratch, 'round-0')
  await sameFiles(folders.out, join(first, 'hugo'))
  const hugo = { ...leastOf(rounds.map(([all]) => all)), ...(await writtenFiles(join(first, 'hugo'))) }
  const alone = { ...leastOf(rounds.map(([, alone]) => alone)), ...(await writtenFiles(join(first, 'hugo-reports'))) }
  const pages = { ...leastOf(rounds.map(([, , own]) => own)), ...(await writtenFiles(folders.out)) }
  return { hugo, pages, times: times(pages, hugo), reportPagesOnly: { hugo: alone, times: times(pages, alone) } }
}

/** What was written before is on the disk when work begins, so that nobody pays for another's. */
function undisturbed<T>(work: () => Promise<T>): Promise<T> {
  // Where there is no such command, the disk catches up by itself.
  spawnSync('sync')
  return work()
}

/** From seeds alone: were the reports there, taking in the seeds would read them, and rendering would be spared the reading. */
async function coldPages({ seeds }: Folders, scratch: string): Promise<Cost> {
  const { stages } = await measureBuild({ ...benchFolders(scratch), seeds })
  return sum(stages.render, stages.derive)
}

async function sameFiles(ours: string, theirs: string): Promise<void> {
  const [own, made] = [new Set(await filesOfPages(ours)), new Set(await filesOfPages(theirs))]
  const apart = Array.from(own.symmetricDifference(made))
  if (apart.length > 0) throw new Error(`hugo has not made the same files: ${apart.slice(0, 5).join(', ')}`)
}

function times(ours: Cost, theirs: Cost): Times {
  return { cpu: ours.cpu / theirs.cpu, wall: ours.wall / theirs.wall }
}

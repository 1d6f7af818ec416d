import { spawn } from 'node:child_process'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readReports } from '../../src/archive/content-folder.ts'
import type { Folders } from '../../src/archive/folders.ts'
import { writeFiles } from '../build/write-files.ts'
import { type Cost, cpuSeconds, memoryOf } from './cost.ts'
import { hugoSite } from './hugo-site.ts'
import { measureBuild } from './measure-build.ts'

/** What the same reports cost another generator, and how many times that their pages cost here. */
export interface PeerCost {
  readonly hugo: Cost
  /** Rendering and deriving the pages, against all Hugo does. */
  readonly pages: Cost
  readonly times: Pick<Cost, 'cpu' | 'wall'>
}

const ROUNDS = 2

/**
 * Builds pages of the same reports with Hugo from Markdown that is already in both scripts, turn about with the archive's own cold build, and
 * compares the best of each: what disturbs a machine only ever adds. Null where Hugo is not installed.
 */
export async function measurePeers(folders: Folders, scratch: string): Promise<PeerCost | null> {
  const source = join(scratch, 'hugo')
  await writeFiles(source, hugoSite(await readReports(folders.content)))
  const [theirs, ours]: [Cost[], Cost[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    const cost = await runHugo(source, join(scratch, 'hugo-out'))
    if (cost === null) return null
    theirs.push(cost)
    ours.push(await coldPages(folders, join(scratch, 'again')))
  }
  const [hugo, pages] = [best(theirs), best(ours)]
  return { hugo, pages, times: { cpu: pages.cpu / hugo.cpu, wall: pages.wall / hugo.wall } }
}

async function coldPages(folders: Folders, scratch: string): Promise<Cost> {
  await rm(scratch, { recursive: true, force: true })
  const { stages } = await measureBuild({ ...folders, out: join(scratch, 'dist'), cache: join(scratch, 'cache') })
  const { render, derive } = stages
  return {
    cpu: render.cpu + derive.cpu,
    wall: render.wall + derive.wall,
    rss: Math.max(render.rss, derive.rss),
  }
}

/** Null where there is no Hugo. */
async function runHugo(source: string, out: string): Promise<Cost | null> {
  await rm(out, { recursive: true, force: true })
  await mkdir(out, { recursive: true })
  const [cpu, began] = [cpuSeconds(), performance.now()]
  const child = spawn('hugo', ['--source', source, '--destination', out, '--quiet'], { stdio: 'inherit' })
  let rss = 0
  const timer = setInterval(() => {
    rss = Math.max(rss, memoryOf(child.pid ?? 0))
  }, 50)
  const code = await new Promise<number | null>((resolve) =>
    child.on('error', () => resolve(null)).on('close', resolve),
  )
  clearInterval(timer)
  if (code === null) return null
  if (code !== 0) throw new Error(`hugo ended with ${code}`)
  return { cpu: cpuSeconds() - cpu, wall: (performance.now() - began) / 1000, rss }
}

function best(costs: readonly Cost[]): Cost {
  const least = (of: (cost: Cost) => number) => Math.min(...costs.map(of))
  return { cpu: least((cost) => cost.cpu), wall: least((cost) => cost.wall), rss: least((cost) => cost.rss) }
}

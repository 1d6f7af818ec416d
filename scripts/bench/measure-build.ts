import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import manifest from '../../package.json' with { type: 'json' }
import type { Folders } from '../../src/archive/folders.ts'
import { type Cost, memoryOf, sum } from './cost.ts'
import type { BuildMessage } from './measured-build.ts'

/** The stages of a build that a bench tells apart, by the steps they are made of. */
const STAGES = {
  ingest: ['ingest'],
  render: ['compile', 'read', 'render'],
  derive: ['derive'],
  index: ['index'],
  check: ['inspect', 'check', 'replace'],
} as const
export type Stage = keyof typeof STAGES
export type StageCosts = Readonly<Record<Stage, Cost>>

/** What a build cost. */
export interface BuildCost {
  readonly stages: StageCosts
  /** What no stage is: starting the program, digests of what the site is made from, records of what was made. */
  readonly rest: Cost
  /** All of it, from start to end. */
  readonly whole: Cost
}

/** What `npm run build` gives Node. */
const NODE_OPTIONS = manifest.scripts.build.split(' ').filter((word) => word.startsWith('--'))

const NOTHING: Cost = { cpu: 0, wall: 0, rss: 0 }
/** Between two looks at the memory, in milliseconds. */
const LOOK = 50

/** What no step says. */
const REST = ''

/** Builds the site of some folders in a process of its own, and tells what that cost. */
export async function measureBuild(folders: Folders): Promise<BuildCost> {
  const began = performance.now()
  const child = fork(fileURLToPath(new URL('measured-build.ts', import.meta.url)), {
    env: { ...process.env, ...environmentOf(folders) },
    execArgv: NODE_OPTIONS,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const stop = watch(child)
  // What it said last may come after its end.
  const [[code]] = await Promise.all([once(child, 'exit'), once(child, 'disconnect')])
  const wall = (performance.now() - began) / 1000
  const { steps, cpu } = stop()
  if (code !== 0) throw new Error(`the build ended with ${code}`)
  const stages = stageCosts(steps)
  const told = Object.values(stages).reduce(sum)
  const { rss } = steps.get(REST) ?? NOTHING
  return {
    stages,
    rest: { cpu: cpu - told.cpu, wall: wall - told.wall, rss },
    whole: { cpu, wall, rss: Math.max(rss, told.rss) },
  }
}

/** Listens to a measured build and looks at its memory, until it is told to stop. */
function watch(child: ChildProcess): () => { steps: ReadonlyMap<string, Cost>; cpu: number } {
  const steps = new Map<string, Cost>()
  const add = (step: string, cost: Cost) => steps.set(step, sum(steps.get(step) ?? NOTHING, cost))
  let [current, total] = [REST, Number.NaN]
  const look = () => add(current, { ...NOTHING, rss: memoryOf(child.pid ?? 0) })
  const timer = setInterval(look, LOOK)
  child.on('message', (message: BuildMessage) => {
    look()
    if ('total' in message) total = message.total
    else current = message.begins ? message.step : REST
    if ('cpu' in message) add(message.step, { ...NOTHING, cpu: message.cpu, wall: message.wall })
  })
  return () => {
    clearInterval(timer)
    return { steps, cpu: total }
  }
}

function environmentOf({ seeds, content, out, cache }: Folders): NodeJS.ProcessEnv {
  return { ARCHIVE_SEEDS: seeds, ARCHIVE_CONTENT: content, ARCHIVE_OUT: out, ARCHIVE_CACHE: cache }
}

function stageCosts(steps: ReadonlyMap<string, Cost>): StageCosts {
  const cost = (stage: Stage) => STAGES[stage].map((step) => steps.get(step) ?? NOTHING).reduce(sum)
  return {
    ingest: cost('ingest'),
    render: cost('render'),
    derive: cost('derive'),
    index: cost('index'),
    check: cost('check'),
  }
}

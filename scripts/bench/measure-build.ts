import { fork } from 'node:child_process'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import type { Folders } from '../../src/archive/folders.ts'
import { type Cost, memoryOf, sum } from './cost.ts'
import type { StepMessage } from './measured-build.ts'

/** The stages of a build that a bench tells apart, by the steps they are made of. What no step says belongs to none. */
const STAGES = {
  ingest: ['ingest'],
  render: ['read', 'render'],
  derive: ['derive'],
  index: ['index'],
  check: ['inspect', 'check', 'replace'],
} as const
export type Stage = keyof typeof STAGES
export type StageCosts = Readonly<Record<Stage, Cost>>

/** What a build cost, by stage, and as a whole: starting the program is in the whole alone. */
export interface BuildCost {
  readonly stages: StageCosts
  readonly whole: Cost
}

const NOTHING: Cost = { cpu: 0, wall: 0, rss: 0 }
/** Between two looks at the memory, in milliseconds. */
const LOOK = 50

/** Builds the site of some folders in a process of its own, and tells what that cost. */
export async function measureBuild(folders: Folders): Promise<BuildCost> {
  const steps = new Map<string, Cost>()
  let current = ''
  let most = 0
  const total = join(await mkdtemp(join(tmpdir(), 'bench-')), 'cpu')
  const began = performance.now()
  const child = fork(fileURLToPath(new URL('measured-build.ts', import.meta.url)), {
    env: { ...process.env, ...environmentOf(folders), BENCH_CPU: total },
    // As `npm run build` has it.
    execArgv: ['--max-semi-space-size=16'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const look = () => {
    const rss = memoryOf(child.pid ?? 0)
    most = Math.max(most, rss)
    steps.set(current, sum(steps.get(current) ?? NOTHING, { cpu: 0, wall: 0, rss }))
  }
  const timer = setInterval(look, LOOK)
  child.on('message', (message: StepMessage) => {
    look()
    current = message.begins ? message.step : ''
    if (!message.begins) steps.set(message.step, sum(steps.get(message.step) ?? NOTHING, { ...message, rss: 0 }))
  })
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('exit', resolve))
  clearInterval(timer)
  if (code !== 0) throw new Error(`the build ended with ${code}`)
  const whole = { cpu: Number(await readFile(total, 'utf8')), wall: (performance.now() - began) / 1000, rss: most }
  return { stages: stageCosts(steps), whole }
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

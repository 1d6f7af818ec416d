import { Worker } from 'node:worker_threads'
import type { FuzzAnswer, FuzzWork } from './fuzz-worker.ts'

/** How a run went. */
export interface FuzzTally {
  readonly reports: number
  readonly refusals: number
  readonly crashes: readonly FuzzFailure[]
  readonly hangs: readonly FuzzFailure[]
  /** The slowest input: its number and milliseconds. */
  readonly slowest: { readonly number: number; readonly took: number }
}

export interface FuzzFailure {
  readonly number: number
  readonly error: string
}

export interface FuzzPlan extends FuzzWork {
  /** Numbers of the inputs to run. */
  readonly numbers: readonly number[]
  /** Worker threads. */
  readonly threads: number
  /** Milliseconds an input may take. */
  readonly patience: number
  readonly tell: (done: number) => void
}

/** A worker may take this much memory, in MB; more is a crash. */
const MOST_MEMORY = 1500

/** Runs inputs in worker threads under a watchdog: one that does not answer in time is ended, counted, and replaced. */
export async function runFuzz({ seed, seedsFolder, numbers, threads, patience, tell }: FuzzPlan): Promise<FuzzTally> {
  const tally = {
    reports: 0,
    refusals: 0,
    crashes: [] as FuzzFailure[],
    hangs: [] as FuzzFailure[],
    slowest: { number: 0, took: 0 },
  }
  let next = 0
  let done = 0
  const count = ({ outcome, error = '' }: Awaited<ReturnType<typeof ask>>, number: number) => {
    if (outcome === 'report') tally.reports++
    else if (outcome === 'refusal') tally.refusals++
    else (outcome === 'hang' ? tally.hangs : tally.crashes).push({ number, error })
  }
  const feed = async () => {
    let worker = startWorker({ seed, seedsFolder })
    while (next < numbers.length) {
      const number = numbers[next++] as number
      const started = performance.now()
      const answer = await ask(await worker, number, patience)
      const took = performance.now() - started
      if (took > tally.slowest.took) tally.slowest = { number, took }
      count(answer, number)
      if (answer.ended) {
        await (await worker).terminate()
        worker = startWorker({ seed, seedsFolder })
      }
      tell(++done)
    }
    await (await worker).terminate()
  }
  await Promise.all(Array.from({ length: Math.min(threads, numbers.length) }, feed))
  return tally
}

/** A worker that has loaded: the tables it reads do not count against its first input. */
async function startWorker(workerData: FuzzWork): Promise<Worker> {
  const worker = new Worker(new URL('./fuzz-worker.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
  })
  await ask(worker, 0, 120_000)
  return worker
}

/** A thread is looked at so many times before it is given up, whatever it says it has run. */
const MOST_LOOKS = 30

/** Milliseconds a thread has run; one that is ending has run for ever. */
async function cpuOf(worker: Worker): Promise<number> {
  try {
    const { user, system } = await worker.cpuUsage()
    return (user + system) / 1000
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

/** A thread that does not even say how long it has run hangs. */
function afterLook(): Promise<number> {
  return new Promise((resolve) => setTimeout(resolve, 60_000, Number.POSITIVE_INFINITY).unref())
}

type Answer = { outcome: FuzzAnswer['outcome'] | 'hang'; error?: string; ended: boolean }

function ask(worker: Worker, number: number, patience: number): Promise<Answer> {
  return new Promise((resolve) => {
    const finish = (answer: Answer) => {
      done = true
      clearTimeout(watchdog)
      worker.off('message', answered).off('error', failed).off('exit', ended)
      resolve(answer)
    }
    const answered = ({ outcome, error }: FuzzAnswer) => finish({ outcome, ...(error ? { error } : {}), ended: false })
    const failed = (error: Error) => finish({ outcome: 'crash', error: String(error), ended: true })
    const ended = (code: number) =>
      finish({ outcome: 'crash', error: `the thread ended with code ${code}`, ended: true })
    const late = () => finish({ outcome: 'hang', error: `no answer in ${patience} ms of its own`, ended: true })
    // Other work on the machine is no fault of the input's: where the thread has hardly run it is given more time.
    const look = async () => {
      const spent = await Promise.race([cpuOf(worker), afterLook()])
      if (done) return
      if (spent - before >= patience || ++looks > MOST_LOOKS) late()
      else watchdog = setTimeout(look, patience)
    }
    let [before, looks, done] = [0, 0, false]
    cpuOf(worker).then((spent) => {
      before = spent
    })
    let watchdog = setTimeout(look, patience)
    worker.on('message', answered).on('error', failed).on('exit', ended)
    worker.postMessage(number)
  })
}

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

type Answer = { outcome: FuzzAnswer['outcome'] | 'hang'; error?: string; ended: boolean }

function ask(worker: Worker, number: number, patience: number): Promise<Answer> {
  return new Promise((resolve) => {
    const finish = (answer: Answer) => {
      clearTimeout(watchdog)
      worker.off('message', answered).off('error', failed).off('exit', ended)
      resolve(answer)
    }
    const answered = ({ outcome, error }: FuzzAnswer) => finish({ outcome, ...(error ? { error } : {}), ended: false })
    const failed = (error: Error) => finish({ outcome: 'crash', error: String(error), ended: true })
    const ended = (code: number) =>
      finish({ outcome: 'crash', error: `the thread ended with code ${code}`, ended: true })
    const late = () => finish({ outcome: 'hang', error: `no answer in ${patience} ms`, ended: true })
    const watchdog = setTimeout(late, patience)
    worker.on('message', answered).on('error', failed).on('exit', ended)
    worker.postMessage(number)
  })
}

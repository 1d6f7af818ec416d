import { availableParallelism } from 'node:os'
import { parentPort, Worker } from 'node:worker_threads'
import { slicesOf } from './slices-of.ts'

/** What a worker can be asked for, by name: one item in, one result out. */
export type Tasks = Readonly<Record<string, (item: never) => unknown>>

type Item<T extends Tasks, K extends keyof T> = Parameters<T[K]>[0]
type Result<T extends Tasks, K extends keyof T> = Awaited<ReturnType<T[K]>>

/** Worker threads that stay for many rounds of work, so that each builds its tables once. */
export interface WorkerPool<T extends Tasks> {
  /** Threads there may be. */
  readonly size: number
  /** Starts all threads now, where there will be work for them: what they are made of takes a while to load. */
  begin(): void
  /**
   * Runs one task on every item and returns the results in the items' order. Of several runs at once the last that was asked for comes first:
   * what goes on beside fills the time that is left.
   * @param done called with the number of items done so far
   * @throws one error that names every item that failed
   */
  run<K extends keyof T & string>(
    task: K,
    items: readonly Item<T, K>[],
    done?: (count: number) => void,
  ): Promise<Result<T, K>[]>
  /** Ends the threads; what they were asked for and have not answered fails. Who asks once more waits for the same. */
  close(): Promise<void>
}

/** Items sent at once, at most: enough that messages cost nothing. And times each thread is sent some, at least: enough that they finish together, though a list may take as long as twenty reports. */
const BATCH = 16
const ROUNDS = 16

/**
 * How much new memory a thread takes before it looks what of it is in use, in MB: V8 would let four times as much lie about in every thread, and
 * sweeps it no faster. Where Node is started with `--max-semi-space-size`, as for `npm run build`, that goes before.
 */
const YOUNG = 48

/**
 * How much old memory a thread may have, in MB, unless it is told. This is no measure of what it needs, a tenth of it at ten thousand reports: the
 * less V8 may have, the sooner it sweeps. Where it may have 2 GB it waits until it has twice what was in use; where it may have more, four times.
 */
const OLD = 2000

interface Request {
  readonly task: string
  readonly items: readonly unknown[]
}
type Outcome = { readonly result: unknown } | { readonly error: string }

/** A request, and who waits for its answer. */
interface Job extends Request {
  readonly answered: (outcomes: readonly Outcome[]) => void
  readonly failed: (error: unknown) => void
}

/**
 * Starts a pool of the module at `url`, which calls `serveTasks`. A thread is started when there is work for it.
 * @param size threads there may be
 * @param old how much old memory each may have, in MB: see `OLD`
 */
export function workerPool<T extends Tasks>(url: URL, size = availableParallelism(), old = OLD): WorkerPool<T> {
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG, maxOldGenerationSizeMb: old }
  const workers: Worker[] = []
  const idle: Worker[] = []
  /** What is yet to be asked, run by run. */
  const runs: Job[][] = []
  let closing: Promise<unknown> | undefined
  const start = (count: number): void => {
    while (workers.length < Math.min(size, count)) {
      const worker = new Worker(url, { resourceLimits })
      workers.push(worker)
      idle.push(worker)
    }
  }
  const feed = async (worker: Worker): Promise<void> => {
    for (let job = nextOf(runs); job; job = nextOf(runs)) {
      try {
        job.answered(await ask(worker, job))
      } catch (error) {
        // Whatever happened, it is not to be asked again, and who waits for its answer would wait for ever.
        if (workers.includes(worker)) workers.splice(workers.indexOf(worker), 1)
        for (const left of [job, ...runs.splice(0).flat()]) left.failed(error)
        await worker.terminate()
        return
      }
    }
    idle.push(worker)
  }
  return {
    size,
    begin: () => start(size),
    async run(task, items, done) {
      const most = Math.max(1, Math.min(BATCH, Math.floor(items.length / (size * ROUNDS))))
      const batches = slicesOf(items, most)
      let finished = 0
      const jobs: Job[] = []
      const answers = batches.map(
        (batch) =>
          new Promise<readonly Outcome[]>((resolve, failed) => {
            const answered = (outcomes: readonly Outcome[]) => {
              finished += outcomes.length
              done?.(finished)
              resolve(outcomes)
            }
            jobs.push({ task, items: batch, answered, failed })
          }),
      )
      start(batches.length)
      if (jobs.length > 0) runs.push(jobs)
      for (const worker of idle.splice(0)) void feed(worker)
      return resultsOf((await Promise.all(answers)).flat()) as never
    },
    async close() {
      closing ??= Promise.all(workers.splice(0).map((worker) => worker.terminate()))
      await closing
    },
  }
}

/** Takes the next job of the run that was asked for last. */
function nextOf(runs: Job[][]): Job | undefined {
  const job = runs.at(-1)?.shift()
  if (runs.at(-1)?.length === 0) runs.pop()
  return job
}

function ask(worker: Worker, { task, items }: Request): Promise<readonly Outcome[]> {
  return new Promise<readonly Outcome[]>((resolve, reject) => {
    const ended = (code: number) => reject(new Error(`a worker thread ended early, with code ${code}`))
    const quit = () => worker.off('message', answered).off('error', failed).off('exit', ended)
    const answered = (outcomes: readonly Outcome[]) => {
      quit()
      resolve(outcomes)
    }
    const failed = (error: Error) => {
      quit()
      reject(error)
    }
    worker.on('message', answered).on('error', failed).on('exit', ended)
    worker.postMessage({ task, items } satisfies Request)
  })
}

function resultsOf(outcomes: readonly Outcome[]): unknown[] {
  const errors = outcomes.flatMap((outcome) => ('error' in outcome ? [outcome.error] : []))
  if (errors.length > 0) throw new Error(errors.join('\n'))
  return outcomes.map((outcome) => ('result' in outcome ? outcome.result : undefined))
}

/** Inside a worker: answers requests for these tasks. An item that fails spoils no other. */
export function serveTasks(tasks: Tasks): void {
  parentPort?.on('message', async (request: Request) => parentPort?.postMessage(await answerTo(tasks, request)))
}

async function answerTo(tasks: Tasks, { task, items }: Request): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (const item of items) {
    try {
      outcomes.push({ result: await tasks[task]?.(item as never) })
    } catch (error) {
      outcomes.push({ error: error instanceof Error ? error.message : String(error) })
    }
  }
  return outcomes
}

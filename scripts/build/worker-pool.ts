import { availableParallelism } from 'node:os'
import { parentPort, Worker } from 'node:worker_threads'

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
   * Runs one task on every item, after what was asked for before, and returns the results in the items' order.
   * @param done called with the number of items done so far
   * @throws one error that names every item that failed
   */
  run<K extends keyof T & string>(
    task: K,
    items: readonly Item<T, K>[],
    done?: (count: number) => void,
  ): Promise<Result<T, K>[]>
  close(): Promise<void>
}

/** Items sent at once, at most: enough that messages cost nothing. And times each thread is sent some, at least: enough that they finish together, though a list may take as long as twenty reports. */
const BATCH = 16
const ROUNDS = 16

/**
 * When a thread's memory is swept, in MB. What is new, each time that much has come together: V8 would let four times as much lie about in every
 * thread, and sweeps it no faster. What is old, when it has become twice as large as what was in use: where V8 may have more than 2 GB it waits
 * until it is four times as large, and a thread takes half as much again for a fiftieth of its time. A thread has a fifteenth of that limit in use
 * at ten thousand reports.
 */
const LIMITS = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 2000 }

interface Request {
  /** Tells its answer from others: several runs may go on at once. */
  readonly id: number
  readonly task: string
  readonly items: readonly unknown[]
}
type Outcome = { readonly result: unknown } | { readonly error: string }

interface Answer {
  readonly id: number
  readonly outcomes: readonly Outcome[]
}

/** Starts a pool of the module at `url`, which calls `serveTasks`. A thread is started when there is work for it. */
export function workerPool<T extends Tasks>(url: URL, size: number = availableParallelism()): WorkerPool<T> {
  const workers: Worker[] = []
  let asked = 0
  const start = (count: number): void => {
    while (workers.length < Math.min(size, count)) workers.push(new Worker(url, { resourceLimits: LIMITS }))
  }
  return {
    size,
    begin: () => start(size),
    async run(task, items, done) {
      const outcomes: Outcome[] = new Array(items.length)
      const most = Math.max(1, Math.min(BATCH, Math.floor(items.length / (size * ROUNDS))))
      let next = 0
      let finished = 0
      const feed = async (worker: Worker) => {
        while (next < items.length) {
          const start = next
          next += most
          const batch = items.slice(start, start + most)
          const answers = await ask(worker, { id: asked++, task, items: batch })
          for (const [index, answer] of answers.entries()) outcomes[start + index] = answer
          finished += answers.length
          done?.(finished)
        }
      }
      start(Math.ceil(items.length / most))
      await Promise.all(workers.map(feed))
      return resultsOf(outcomes) as never
    },
    async close() {
      await Promise.all(workers.splice(0).map((worker) => worker.terminate()))
    },
  }
}

function ask(worker: Worker, request: Request): Promise<readonly Outcome[]> {
  return new Promise<readonly Outcome[]>((resolve, reject) => {
    const ended = (code: number) => reject(new Error(`a worker thread ended early, with code ${code}`))
    const quit = () => worker.off('message', answered).off('error', failed).off('exit', ended)
    const answered = ({ id, outcomes }: Answer) => {
      if (id !== request.id) return
      quit()
      resolve(outcomes)
    }
    const failed = (error: Error) => {
      quit()
      reject(error)
    }
    worker.on('message', answered).on('error', failed).on('exit', ended)
    worker.postMessage(request)
  })
}

function resultsOf(outcomes: readonly Outcome[]): unknown[] {
  const errors = outcomes.flatMap((outcome) => ('error' in outcome ? [outcome.error] : []))
  if (errors.length > 0) throw new Error(errors.join('\n'))
  return outcomes.map((outcome) => ('result' in outcome ? outcome.result : undefined))
}

/** Inside a worker: answers requests for these tasks, one after another. An item that fails spoils no other. */
export function serveTasks(tasks: Tasks): void {
  let last = Promise.resolve()
  parentPort?.on('message', (request: Request) => {
    last = last.then(async () => parentPort?.postMessage(await answerTo(tasks, request)))
  })
}

async function answerTo(tasks: Tasks, { id, task, items }: Request): Promise<Answer> {
  const outcomes: Outcome[] = []
  for (const item of items) {
    try {
      outcomes.push({ result: await tasks[task]?.(item as never) })
    } catch (error) {
      outcomes.push({ error: error instanceof Error ? error.message : String(error) })
    }
  }
  return { id, outcomes }
}

import { workerPool } from '../build/worker-pool.ts'
import { forgivePdfReader } from './forgive-pdf-reader.ts'
import type { IngestTasks } from './ingest-worker.ts'
import { type ReportToMake, type Taken, takeSeeds } from './take-seeds.ts'

/** Where reports are made. */
export interface IngestThreads {
  /** Makes reports, on every core; the results are in the items' order. */
  take(items: readonly ReportToMake[], done?: (count: number) => void): Promise<Taken[]>
  close(): Promise<void>
}

/** Fewer seeds than this are done before another thread has read its tables. */
const WORTH_THREADS = 150

/** Starts threads where there is work for them; a few seeds are taken in by the thread that asks. */
export function ingestThreads(seeds: number): IngestThreads {
  return seeds < WORTH_THREADS ? thisThread() : allThreads()
}

function thisThread(): IngestThreads {
  forgivePdfReader()
  return {
    async take(items, done) {
      const taken: Taken[] = []
      for (const item of items) {
        taken.push(await takeSeeds(item))
        done?.(taken.length)
      }
      return taken
    },
    async close() {},
  }
}

function allThreads(): IngestThreads {
  const pool = workerPool<IngestTasks>(new URL('./ingest-worker.ts', import.meta.url))
  return { take: (items, done) => pool.run('take', items, done), close: () => pool.close() }
}

import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import type { PageTasks } from './page-worker.ts'
import { type WorkerPool, workerPool } from './worker-pool.ts'

/**
 * How much old memory a thread that makes a whole site may have, in MB: it then sweeps when it holds half as much again as was in use. Ten thousand
 * reports are rendered in five sixths of the memory, for a tenth more of the threads' time.
 */
const OLD_FOR_ALL = 700

/** In MB: three times what a thread holds that lists ten thousand reports. */
const ROOM = 400

/**
 * Threads that make pages: for a whole site they work for minutes and are to hold little.
 *
 * A change is over before that matters. V8 begins with a small heap and looks for what is in use no longer each time it has grown by some, but of
 * what a thread reads first, front matter and addresses, nothing ever goes: threads for a change take that room at once, and are a twentieth sooner
 * done among ten thousand reports. So V8 has other flags then, and believes nothing that is kept of the threads' code from a run without them: the
 * first change after a whole site compiles it once more.
 */
export function pageThreads(isChange: boolean): WorkerPool<PageTasks> {
  if (isChange) setFlagsFromString(`--initial-old-space-size=${ROOM}`)
  const old = isChange ? undefined : OLD_FOR_ALL
  return workerPool(new URL('./page-worker.ts', import.meta.url), availableParallelism(), old)
}

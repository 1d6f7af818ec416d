import type { Answer, Question } from '../answer.ts'
import type { FromWorker, ToWorker } from './messages.ts'
import workerAddress from './search-worker.ts?worker&url'

/** Asks the index. Nothing is downloaded before the first call of either. */
export interface IndexClient {
  /** Begins to download the index. What goes wrong is told to whoever asks. */
  readonly warm: () => void
  /** Rejects with `NoModuleWorkers`, or with what went wrong; the next question then starts anew. */
  readonly ask: (question: Question) => Promise<Answer>
}

interface Asker {
  readonly resolve: (answer: Answer) => void
  readonly reject: (reason: Error) => void
}

/** The browser cannot run the search, today or on another try. */
export class NoModuleWorkers extends Error {}

/**
 * @param root address of the index's folder, with a slash at the end
 * @param received is told how many bytes have come so far
 */
export function indexClient(root: string, received: (bytes: number) => void): IndexClient {
  const waiting = new Map<number, Asker>()
  let worker: Worker | undefined
  let asked = 0

  function start(): Worker {
    if (worker) return worker
    worker = moduleWorker()
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if ('received' in data) return received(data.received)
      const asker = waiting.get(data.id)
      waiting.delete(data.id)
      if ('answer' in data) asker?.resolve(data.answer)
      else asker?.reject(new Error(data.failure))
      if ('failure' in data) stop(data.failure)
    })
    worker.addEventListener('error', ({ message }) => stop(message))
    send({ root })
    return worker
  }

  /** A worker that failed once may hold half an index: the next question gets a new one. */
  function stop(reason: string): void {
    worker?.terminate()
    worker = undefined
    for (const asker of waiting.values()) asker.reject(new Error(reason))
    waiting.clear()
  }

  function send(message: ToWorker): void {
    start().postMessage(message)
  }

  return {
    warm: () => {
      try {
        start()
      } catch {
        // Said when there is a question that cannot be answered.
      }
    },
    ask: async (question) => {
      start()
      const id = ++asked
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        send({ id, question })
      })
    },
  }
}

/** A browser that knows module workers reads the option; one that does not would run the file as a classic script and fail in it. Nearly all that know them unpack gzip. */
function moduleWorker(): Worker {
  let known = false
  const options: WorkerOptions = {
    get type(): WorkerType {
      known = true
      return 'module'
    },
  }
  const worker = new Worker(workerAddress, options)
  if (known && 'DecompressionStream' in globalThis) return worker
  worker.terminate()
  throw new NoModuleWorkers('this browser does not run module workers')
}

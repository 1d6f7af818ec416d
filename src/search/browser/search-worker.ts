/**
 * The worker that searches: downloads, WebAssembly and text comparison, all off the page's thread. Pagefind reads the language of
 * an index off the document it runs in; here there is none, which is what a neutral index wants.
 */
import { answerQuestion } from './answer-question.ts'
import type { FromWorker, ToWorker } from './messages.ts'
import { type OpenIndex, openIndex } from './open-index.ts'
import { watchDownloads } from './watch-downloads.ts'

const downloads = watchDownloads(globalThis, (received) => send({ received }))
let opening: Promise<OpenIndex> | undefined

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('root' in data) open(data.root)
  else reply(data)
})

function open(root: string): void {
  opening = openIndex(new URL(root), downloads.pin)
  // What goes wrong before there is a question is told to the first one.
  opening.catch(() => undefined)
}

async function reply({ id, question }: Extract<ToWorker, { question: unknown }>): Promise<void> {
  try {
    if (!opening) throw new Error('a question came before the address of the index')
    const found = opening.then((index) => answerQuestion(index, question))
    send({ id, answer: await Promise.race([found, downloads.failed]) })
  } catch (error) {
    send({ id, failure: String(error) })
  }
}

function send(message: FromWorker): void {
  postMessage(message)
}

import process from 'node:process'

/** Says how far a step is: `tell('120 of 400 pages')`. The last words stand when the step is done. */
export type Tell = (words: string) => void

/** Shows steps while they run. */
export interface Progress {
  /** Runs one step and returns its result; an error passes through, with the step marked as failed. */
  step<T>(name: string, work: (tell: Tell) => Promise<T>): Promise<T>
}

/** As much of a stream as progress needs. */
type Screen = Pick<NodeJS.WriteStream, 'write'> & { readonly isTTY?: boolean }

/** Between two lines about the same step where no line can be rewritten, in milliseconds. */
const PATIENCE = 5000

/** Progress for people: on a terminal one line a step, rewritten as it goes; elsewhere plain lines, not too many. */
export function progressOn(stream: Screen = process.stdout): Progress {
  return {
    async step(name, work) {
      const line = stepLine(stream, name)
      try {
        const result = await work(line.tell)
        line.end('✓')
        return result
      } catch (error) {
        line.end('✗')
        throw error
      }
    },
  }
}

function stepLine(stream: Screen, name: string) {
  const started = performance.now()
  let words = ''
  let spoken = started
  const text = (mark: string) => `${mark} ${[name.padEnd(8), words].filter(Boolean).join(' ')}`
  const rewrite = (mark: string) => stream.write(`\r\u001B[K${text(mark)}`)
  if (stream.isTTY) rewrite('·')
  return {
    tell(next: string) {
      words = next
      if (stream.isTTY) rewrite('·')
      else if (performance.now() - spoken > PATIENCE) {
        spoken = performance.now()
        stream.write(`${text('·')}\n`)
      }
    },
    end(mark: string) {
      const seconds = ((performance.now() - started) / 1000).toFixed(1)
      if (stream.isTTY) rewrite(mark)
      else stream.write(text(mark))
      stream.write(` (${seconds} s)\n`)
    },
  }
}

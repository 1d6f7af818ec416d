import { spawn } from 'node:child_process'
import process from 'node:process'
import { type Cost, endedChildrenSeconds, memoryOf } from './cost.ts'

/** Between two looks at the memory, in milliseconds. */
const LOOK = 50

/**
 * Has Hugo build a site, and tells what that cost. Null where there is no Hugo.
 * @param out a folder nothing is in yet
 * @throws where Hugo cannot build the site
 */
export async function runHugo(source: string, out: string): Promise<Cost | null> {
  const [cpu, began] = [endedChildrenSeconds(), performance.now()]
  const child = spawn('hugo', ['--source', source, '--destination', out, '--quiet'], {
    // What it says is not part of the bench's one object.
    stdio: ['ignore', process.stderr, process.stderr],
  })
  let rss = 0
  const timer = setInterval(() => {
    rss = Math.max(rss, memoryOf(child.pid ?? 0))
  }, LOOK)
  const code = await new Promise<number | null>((resolve) =>
    child.on('error', () => resolve(null)).on('close', resolve),
  )
  clearInterval(timer)
  if (code === null) return null
  if (code !== 0) throw new Error(`hugo ended with ${code}`)
  return { cpu: endedChildrenSeconds() - cpu, wall: (performance.now() - began) / 1000, rss }
}

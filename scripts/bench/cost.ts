import { readFileSync } from 'node:fs'
import process from 'node:process'

/** What work has cost: seconds of CPU in all threads and ended children, seconds by the clock, most memory held at once in MB. */
export interface Cost {
  readonly cpu: number
  readonly wall: number
  readonly rss: number
}

/** Seconds of CPU this process, its threads and its ended children have used. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6 + endedChildrenSeconds()
}

/** Jiffies a second, as every Linux tells programs. */
const JIFFIES = 100

/** Seconds of CPU that ended children of this process have used. Node does not tell; Linux does. Elsewhere 0. */
export function endedChildrenSeconds(): number {
  if (process.platform !== 'linux') return 0
  // The name of the program stands in brackets and may hold spaces; fields 16 and 17 are user and system time of waited-for children.
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return (Number(fields[13]) + Number(fields[14])) / JIFFIES
}

/** Memory a process and all below it hold now, in MB; 0 where the system does not tell. */
export function memoryOf(pid: number): number {
  if (process.platform !== 'linux') return 0
  try {
    const held = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
    return Number(held ?? 0) / 1024 + children.map((child) => memoryOf(Number(child))).reduce((a, b) => a + b, 0)
  } catch {
    // It has ended meanwhile.
    return 0
  }
}

/** The cost of doing one thing and then another. */
export function sum(a: Cost, b: Cost): Cost {
  return { cpu: a.cpu + b.cpu, wall: a.wall + b.wall, rss: Math.max(a.rss, b.rss) }
}

/** The best of several runs of the same work, in each respect. */
export function leastOf(costs: readonly Cost[]): Cost {
  const least = (of: (cost: Cost) => number) => Math.min(...costs.map(of))
  return { cpu: least((cost) => cost.cpu), wall: least((cost) => cost.wall), rss: least((cost) => cost.rss) }
}

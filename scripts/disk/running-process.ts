import { readFileSync } from 'node:fs'
import process from 'node:process'

/**
 * What tells a process from every other, also from a later one of the same number: its number, and where the system says so (Linux)
 * when it started. A container that is started again gives the same numbers again.
 */
export function processName(pid: number = process.pid): string {
  return [pid, startOf(pid)].filter((part) => part !== '').join(' ')
}

/** Whether the process of a name is running. */
export function isRunning(name: string): boolean {
  const pid = Number(name.split(' ')[0])
  if (!(Number.isInteger(pid) && pid > 0)) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return processName(pid) === name
}

/** When a process started, in ticks since the machine did: field 22 of proc(5)'s `stat`, counted after the name in brackets. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

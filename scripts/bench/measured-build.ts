import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { folders } from '../../src/archive/folders.ts'
import { sitePlace } from '../../src/archive/site-place.ts'
import { buildSite } from '../build/build-site.ts'
import type { Progress } from '../build/progress.ts'
import { cpuSeconds } from './cost.ts'

/** What a measured build tells the process that started it: a step begins, or has ended at this cost in seconds; at last, its whole CPU. */
export type BuildMessage =
  | { readonly step: string; readonly begins: true }
  | { readonly step: string; readonly begins: false; readonly cpu: number; readonly wall: number }
  | { readonly total: number }

function tell(message: BuildMessage, told?: () => void): void {
  process.send?.(message, undefined, undefined, told)
}

/** The build, as `npm run build` does it, that tells its parent what each step costs. */
const progress: Progress = {
  async step(step, work) {
    tell({ step, begins: true })
    const [cpu, wall] = [cpuSeconds(), performance.now()]
    try {
      return await work(() => {})
    } finally {
      const cost = { cpu: cpuSeconds() - cpu, wall: (performance.now() - wall) / 1000 }
      tell({ step, begins: false, ...cost })
    }
  },
}

const root = fileURLToPath(new URL('../..', import.meta.url))
await buildSite({ root, folders: folders(), place: sitePlace(), frozen: false, progress })
tell({ total: cpuSeconds() }, () => process.disconnect())

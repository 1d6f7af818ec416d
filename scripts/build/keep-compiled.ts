import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { soleFolder } from './sole-folder.ts'

/**
 * Has Node keep what it compiles of the program from here on, its types taken out: to begin then takes half of what it did, in each thread too.
 * Node believes nothing it kept of other code, nor what is damaged.
 * @param code digest of the program: what was compiled of another is removed
 */
export async function keepCompiled(cache: string, code: string): Promise<void> {
  const folder = await soleFolder(join(cache, 'compiled'), code)
  enableCompileCache(folder)
  // Threads and processes that are started look for it here.
  process.env['NODE_COMPILE_CACHE'] = folder
}

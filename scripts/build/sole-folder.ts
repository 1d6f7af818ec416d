import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** A folder named for what its files are made with; those made with anything else are removed. */
export async function soleFolder(all: string, madeWith: string): Promise<string> {
  const own = madeWith.slice(0, 16)
  const others = existsSync(all) ? (await readdir(all)).filter((name) => name !== own) : []
  await Promise.all(others.map((name) => rm(join(all, name), { recursive: true, force: true })))
  return join(all, own)
}

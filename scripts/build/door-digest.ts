import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digest } from './digest.ts'
import { filesBelow } from './files-below.ts'

/** Folders the script door is made of, and the lockfile, which pins the dictionaries it takes from a package. */
const PARTS = ['src/text', 'src/script', 'src/gazetteer']
const LOCKFILE = 'package-lock.json'

/** A digest of the door's code and dictionaries: Traditional pages made by another door are made again. */
export async function doorDigest(root: string): Promise<string> {
  const files = [LOCKFILE]
  for (const part of PARTS) {
    const below = await filesBelow(join(root, part))
    files.push(...below.filter((file) => !/(^|\/)fixtures\/|\.test\.ts$/.test(file)).map((file) => `${part}/${file}`))
  }
  const contents = await Promise.all(files.map((file) => readFile(join(root, file))))
  return digest(...files, ...contents)
}

import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import process from 'node:process'
import { threadId } from 'node:worker_threads'
import { digest } from './digest.ts'

/**
 * The text kept in a cache file under a key, or else the text `make` gives, kept for the next time.
 * A file that is missing, kept under another key, or damaged only costs the making.
 */
export async function keptText(
  file: string,
  key: string,
  make: () => string,
): Promise<{ text: string; kept: boolean }> {
  const head = (text: string) => `${key} ${digest(text)}\n`
  const found = await readFile(file, 'utf8').catch(() => '')
  const kept = found.slice(found.indexOf('\n') + 1)
  if (found !== '' && found === head(kept) + kept) return { text: kept, kept: true }
  const text = make()
  await mkdir(dirname(file), { recursive: true })
  // Written aside and renamed: another run may be reading the same file.
  const aside = `${file}.${process.pid}-${threadId}`
  await writeFile(aside, head(text) + text)
  await rename(aside, file)
  return { text, kept: false }
}

import { spawn } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** Postings in one file of the index. A quarter of Pagefind's own choice: a query then downloads a third as much. */
const CHUNK = '5000'

/**
 * Indexes a folder of pages into a folder of its own.
 *
 * By its command line and not its API: that answers before its files are written, and closing it then cuts them short
 * (Pagefind/pagefind#1271). A command has ended only when they are there. It also has its environment to itself.
 * @throws with what Pagefind said, when it fails
 */
export async function runPagefind(pages: string, folder: string): Promise<void> {
  const command = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')))
  const child = spawn(process.execPath, [command, '--site', pages, '--output-path', folder, '--quiet'], {
    env: { ...process.env, PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: CHUNK },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  if (code !== 0) throw new Error(`pagefind ended with ${code}: ${Buffer.concat(said).toString('utf8').trim()}`)
}

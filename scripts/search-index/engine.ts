import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { type Cbor, decodeCbor } from '../../src/search/index-files/cbor.ts'
import { readPagefindFile } from './pagefind-file.ts'

/** Runs Pagefind over a folder of pages and writes its index into a folder of its own. @throws with what it said, when it fails */
export async function runPagefind(pages: string, folder: string, environment: NodeJS.ProcessEnv = {}): Promise<void> {
  const command = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')))
  const child = spawn(process.execPath, [command, '--site', pages, '--output-path', folder, '--quiet'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  if (code !== 0) throw new Error(`pagefind ended with ${code}: ${Buffer.concat(said).toString('utf8').trim()}`)
}

/** Pagefind's files that answer queries in the browser. */
export interface Engine extends EngineTerms {
  /** By name. */
  readonly files: ReadonlyMap<string, Buffer>
}

/** What an index must say of itself to be read by the engine. */
export interface EngineTerms {
  readonly version: string
  /** What `pagefind-entry.json` says besides the index. */
  readonly entry: Readonly<Record<string, unknown>>
}

const FILES = ['pagefind.js', 'wasm.unknown.pagefind']

/** Takes the engine from Pagefind, which hands it out with an index only: that of one page. */
export async function pagefindEngine(): Promise<Engine> {
  const temporary = await mkdtemp(join(tmpdir(), 'search-engine-'))
  try {
    const [pages, folder] = [join(temporary, 'pages'), join(temporary, 'index')]
    await mkdir(pages)
    await writeFile(
      join(pages, 'index.html'),
      '<!doctype html><html lang="x-none"><body data-pagefind-body>a</body></html>',
    )
    await runPagefind(pages, folder)
    const { languages, ...entry } = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8'))
    const meta = decodeCbor(await readPagefindFile(join(folder, `pagefind.${languages['x-none'].hash}.pf_meta`)))
    const files = await Promise.all(FILES.map(async (name) => [name, await readFile(join(folder, name))] as const))
    return { files: new Map(files), version: String((meta as readonly Cbor[])[0]), entry }
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

/** Writes the engine into the folder of the shard that is opened first. */
export async function writeEngine(folder: string, { files }: Engine): Promise<void> {
  await mkdir(folder, { recursive: true })
  await Promise.all(Array.from(files, ([name, bytes]) => writeFile(join(folder, name), bytes)))
}

/** Whether a file is one of the engine's. */
export function isOfEngine(file: string): boolean {
  return FILES.includes(file.slice(file.lastIndexOf('/') + 1))
}

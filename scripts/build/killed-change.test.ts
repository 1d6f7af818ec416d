import { spawn } from 'node:child_process'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { expect, test } from 'vitest'
import { filesBelow } from './files-below.ts'
import { recoverFolder } from './replace-folder.ts'

const CHANGING = new URL('fixtures/change-on-and-on.ts', import.meta.url).pathname
/** How long changes go on before they are killed, in milliseconds: at no two times at the same step. */
const KILLED_AFTER = [0, 3, 7, 11, 16, 23, 29, 37, 46, 53]

/** Has a site change from a generation on, and kills it. */
async function changeUntilKilled(folder: string, first: number, after: number): Promise<void> {
  const child = spawn(process.execPath, [CHANGING, folder, String(first)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const begun = new Promise((resolve) => child.stdout.once('data', resolve))
  await Promise.race([begun, ended])
  await new Promise((resolve) => setTimeout(resolve, after))
  child.kill('SIGKILL')
  expect(await ended).toBeNull()
}

/** The generation a site is of, or what is not of one. */
async function generationOf(folder: string): Promise<number | string[]> {
  const files = await filesBelow(folder)
  const said = await Promise.all(
    files.map(async (file) => (file.startsWith('kept/') ? '' : await readFile(join(folder, file), 'utf8'))),
  )
  const [generation = '', ...others] = [...new Set(said.filter(Boolean))]
  const odd = Number(generation) % 2 === 1
  return others.length === 0 && files.length === (odd ? 280 : 260) ? Number(generation) : [generation, ...others]
}

test('a site whose change is killed, whenever that is, is a whole one: the old or the new', async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'killed-change-')), 'site')
  let generation = 0
  for (const after of KILLED_AFTER) {
    await changeUntilKilled(folder, generation, after)
    await recoverFolder(folder)
    const found = await generationOf(folder)
    expect(found).toBeTypeOf('number')
    expect(found).toBeGreaterThanOrEqual(generation)
    generation = Number(found) + 1
  }
})

import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { extract } from '../../src/ingest/extract/extract.ts'
import type { Seed } from '../../src/ingest/ingest.ts'

/** The seeds of a folder in order of name, read one at a time. Sidecars stand beside them as `<name>.yaml`. */
export async function* readSeeds(folder: string): AsyncGenerator<Seed> {
  const names = (await namesIn(folder)).sort()
  const sidecars = new Set(names.filter((name) => name.endsWith('.yaml')))
  for (const file of names) {
    if (file.startsWith('.') || file.endsWith('.yaml')) continue
    const sidecar = `${file.slice(0, -extname(file).length)}.yaml`
    const bytes = await readFile(join(folder, file))
    yield {
      file,
      bytes,
      extracted: await extract(file, bytes),
      sidecar: sidecars.has(sidecar) ? await readFile(join(folder, sidecar), 'utf8') : null,
    }
  }
}

async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}

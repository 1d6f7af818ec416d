import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { FileDigests } from './file-digests.ts'
import type { PageTasks } from './page-worker.ts'
import { readCatalogue } from './read-catalogue.ts'
import { workerPool } from './worker-pool.ts'

test('readCatalogue keeps what it found of an archive that holds nothing yet', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'catalogue-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const kept = join(folder, 'cache', 'catalogue.json')
  const digests = await FileDigests.open(join(folder, 'digests.json'))
  const pool = workerPool<PageTasks>(new URL('./page-worker.ts', import.meta.url))
  expect(await readCatalogue(join(folder, 'content'), kept, digests, pool)).toEqual([])
  expect(await readFile(kept, 'utf8')).toBe('[]')
})

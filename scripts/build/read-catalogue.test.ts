import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { FileDigests } from './file-digests.ts'
import { readCatalogue } from './read-catalogue.ts'

test('readCatalogue keeps what it found of an archive that holds nothing yet', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'catalogue-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const kept = join(folder, 'cache', 'catalogue.json')
  expect(
    await readCatalogue(join(folder, 'content'), kept, await FileDigests.open(join(folder, 'digests.json'))),
  ).toEqual([])
  expect(await readFile(kept, 'utf8')).toBe('[]')
})

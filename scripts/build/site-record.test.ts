import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readRecord, type SiteRecord, writeRecord } from './site-record.ts'

test('readRecord gives what was written, and nothing of a record that is missing or damaged', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'record-')), 'cache', 'record.json')
  const record: SiteRecord = {
    code: 'c',
    archive: 'a',
    published: 'p',
    frozen: false,
    pages: { 'index.html': null },
    listed: ['index.html'],
    search: {
      bands: {},
      engine: null,
      tables: {
        names: { key: '', place: { folder: '', files: 0 }, characters: '' },
        characters: { key: '', fold: '', readings: '' },
      },
    },
    entries: [['index.html', 4, 1]],
    spare: { entries: [['', -1, 1]], behind: ['index.html'], linked: true },
  }
  expect(await readRecord(file)).toBeNull()
  await writeRecord(file, record)
  expect(await readRecord(file)).toEqual(record)
  await writeFile(file, '1 0000\n{}')
  expect(await readRecord(file)).toBeNull()
})

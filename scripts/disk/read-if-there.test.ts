import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readIfThere } from './read-if-there.ts'

it('readIfThere tells a file that is missing from one that cannot be read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'read-if-there-'))
  await writeFile(join(folder, 'a.txt'), '水')
  expect(String(await readIfThere(join(folder, 'a.txt')))).toBe('水')
  expect(await readIfThere(join(folder, 'b.txt'))).toBeNull()
  await expect(readIfThere(folder)).rejects.toThrow('EISDIR')
  await rm(folder, { recursive: true })
})

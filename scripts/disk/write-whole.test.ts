import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sweepParts, writeWhole } from './write-whole.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'whole-'))
})
afterEach(() => rm(root, { recursive: true }))

describe('a file written whole', () => {
  it('takes the place of the one before', async () => {
    await writeWhole(join(root, 'a'), 'old')
    await writeWhole(join(root, 'a'), 'new')
    expect(await readFile(join(root, 'a'), 'utf8')).toBe('new')
    expect(await readdir(root)).toEqual(['a'])
  })

  it('leaves nothing where it fails, and the error names it', async () => {
    await mkdir(join(root, 'a'))
    await expect(writeWhole(join(root, 'a'), 'new')).rejects.toMatchObject({ code: 'EISDIR', path: join(root, 'a') })
    expect(await readdir(root)).toEqual(['a'])
  })

  it('leaves what is swept away when its writer was killed, and only then', async () => {
    await writeFile(join(root, '.a.txt.999999999-5.part'), 'ha')
    await writeFile(join(root, `.a.txt.${process.pid}-1.part`), 'ha')
    await writeFile(join(root, `.b.txt.${process.ppid}.part`), 'ha')
    await writeFile(join(root, 'c.part'), 'ha')
    await sweepParts(root)
    expect((await readdir(root)).sort()).toEqual(expect.arrayContaining(['c.part']))
    expect(await readdir(root)).not.toContain('.a.txt.999999999-5.part')
    expect(await readdir(root)).not.toContain(`.a.txt.${process.pid}-1.part`)
    await sweepParts(join(root, 'nowhere'))
  })
})

import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { underLock } from './folder-lock.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lock-'))
})
afterEach(() => rm(root, { recursive: true }))

describe('a lock on a folder', () => {
  it('is held during the work and gone after it, also when the work fails', async () => {
    expect(await underLock(root, () => readdir(root))).toEqual(['.lock'])
    await expect(underLock(root, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
    expect(await readdir(root)).toEqual([])
  })

  it('keeps a second run out, which says whose turn it is', async () => {
    await underLock(root, () =>
      expect(underLock(root, async () => 1)).rejects.toThrow(`process ${process.pid} is at work`),
    )
  })

  it('is waited for by a run that has patience', async () => {
    const order: string[] = []
    let second: Promise<unknown> | undefined
    await underLock(root, async () => {
      second = underLock(root, async () => order.push('second'), 10_000)
      await new Promise((resolve) => setTimeout(resolve, 20))
      order.push('first')
    })
    await second
    expect(order).toEqual(['first', 'second'])
  })

  it.each([
    ['a process that is gone', '999999999\n'],
    ['an earlier process of the same number', `${process.pid} 1\n`],
    ['a run that did not come to name itself', ''],
  ])('is taken over from %s', async (_, left) => {
    await writeFile(join(root, '.lock'), left)
    expect(await underLock(root, async () => 'done')).toBe('done')
    expect(await readdir(root)).toEqual([])
  })

  it('says what to do where the folder cannot be made', async () => {
    await writeFile(join(root, 'file'), '')
    await expect(underLock(join(root, 'file', 'content'), async () => 1)).rejects.toThrow(/ENOTDIR.*move it away/)
  })

  it('leaves no folder behind that it had to make and nothing came into', async () => {
    await expect(underLock(join(root, 'content'), () => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
    expect(await readdir(root)).toEqual([])
  })

  it('turns what the disk says during the work into words that say what to do', async () => {
    const full = Object.assign(new Error('full'), { code: 'ENOSPC', path: 'x' })
    await expect(underLock(root, () => Promise.reject(full))).rejects.toThrow(
      /x cannot be written \(ENOSPC\): the disk is full/,
    )
  })
})

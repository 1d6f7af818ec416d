import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const INGEST = new URL('../ingest.ts', import.meta.url).pathname
const PLACES = ['宝应县', '天门市', '随县', '浚县', '单县', '尉犁县', '歙县', '什邡市']
const WORK = Array.from({ length: 60 }, (_, i) => `第${i}项工作坚持依法行政，完成${i * 7 + 3}件，取得成效。`).join('')

let root: string
const start = (content: string): ChildProcess =>
  spawn(process.execPath, [INGEST, '--seeds', join(root, 'seeds'), '--content', join(root, content)], {
    stdio: 'ignore',
  })
const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once('exit', resolve))

/** Every file below a folder with its text, but for the day of accession. */
async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  return Object.fromEntries(files.map((file, i) => [file.slice(folder.length), texts[i] ?? '']))
}

/** Waits until an ingest is writing: its lock is there and so many reports are. */
async function writing(content: string, reports: number): Promise<void> {
  for (;;) {
    const provinces = await readdir(join(root, content, 'reports')).catch(() => [])
    if (provinces.length >= reports) return
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'killed-'))
  await mkdir(join(root, 'seeds'))
  for (const [i, place] of PLACES.entries()) {
    const text = `${place}人民政府关于2020年度法治政府建设情况的报告\n2020年,全县${WORK}\n一、成效\n完成任务。\n二、问题\n力量不足。`
    await writeFile(join(root, 'seeds', `${i}.txt`), text)
  }
})
afterEach(() => rm(root, { recursive: true }))

describe('an ingest that is killed', () => {
  it('leaves what the next run makes right, whenever it was', { timeout: 120_000 }, async () => {
    expect(await ended(start('whole'))).toBe(0)
    const whole = await filesIn(join(root, 'whole'))
    for (const reports of [1, 2, 4]) {
      const child = start('content')
      const done = ended(child)
      await Promise.race([writing('content', reports), done])
      child.kill('SIGKILL')
      await done
    }
    expect(await ended(start('content'))).toBe(0)
    expect(await filesIn(join(root, 'content'))).toEqual(whole)
  })

  it('is not joined by a second run: one waits its turn, or both do the same', { timeout: 120_000 }, async () => {
    const codes = await Promise.all([ended(start('content')), ended(start('content'))])
    expect(codes).toContain(0)
    expect(await ended(start('whole'))).toBe(0)
    expect(await filesIn(join(root, 'content'))).toEqual(await filesIn(join(root, 'whole')))
  })
})

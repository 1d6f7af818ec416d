import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deriveTraditional } from './derive-traditional.ts'
import { filesBelow } from './files-below.ts'
import type { PageTasks } from './page-worker.ts'
import { type WorkerPool, workerPool } from './worker-pool.ts'
import { writeFiles } from './write-files.ts'

const page = (words: string) => `<!doctype html><html lang="zh-Hans"><body><p>${words}</p></body></html>`

let pool: WorkerPool<PageTasks>
beforeAll(() => {
  pool = workerPool<PageTasks>(new URL('./page-worker.ts', import.meta.url), 1)
})
afterAll(() => pool.close())

test('deriveTraditional writes the twin of every page but the one that speaks both scripts', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'derive-'))
  const pages = { '404.html': page('两种文字'), 'index.html': page('发展'), 'years/index.html': page('报告') }
  await writeFiles(folder, new Map([...Object.entries(pages), ['moved.js', '']]))
  let last = ''
  const tell = (words: string) => {
    last = words
  }
  await deriveTraditional({ folder, files: await filesBelow(folder), base: '/', pool, tell })
  expect(last).toBe('2 pages')
  expect(await filesBelow(join(folder, 'zh-hant'))).toEqual(['index.html', 'years/index.html'])
  const twin = await readFile(join(folder, 'zh-hant/years/index.html'), 'utf8')
  expect(twin).toContain('<html lang="zh-Hant"><body><p>報告</p>')
})

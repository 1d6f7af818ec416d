import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
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

let folder = ''
let cache = ''
beforeEach(async () => {
  const scratch = await mkdtemp(join(tmpdir(), 'derive-'))
  folder = join(scratch, 'site')
  cache = join(scratch, 'cache')
  await writeFiles(
    folder,
    new Map([
      ['404.html', page('两种文字')],
      ['index.html', page('发展')],
      ['years/index.html', page('报告')],
    ]),
  )
})

/** Derives and returns the last words about it. */
async function derive(): Promise<string> {
  let last = ''
  const tell = (words: string) => {
    last = words
  }
  await deriveTraditional({ root: '.', folder, cache, place: { origin: 'https://a.test', base: '/' }, pool, tell })
  return last
}

test('deriveTraditional writes the twin of every page but the one that speaks both scripts', async () => {
  expect(await derive()).toBe('2 pages, 0 of them as kept from the last build')
  expect(await filesBelow(join(folder, 'zh-hant'))).toEqual(['index.html', 'years/index.html'])
  const twin = await readFile(join(folder, 'zh-hant/years/index.html'), 'utf8')
  expect(twin).toContain('<html lang="zh-Hant"><body><p>報告</p>')
})

test('deriveTraditional takes over what it derived before, and derives again what has changed', async () => {
  await derive()
  await rm(join(folder, 'zh-hant'), { recursive: true })
  await writeFiles(folder, new Map([['index.html', page('头发')]]))
  expect(await derive()).toBe('2 pages, 1 of them as kept from the last build')
  expect(await readFile(join(folder, 'zh-hant/index.html'), 'utf8')).toContain('頭髮')
})

test('deriveTraditional forgets pages that are no more', async () => {
  await derive()
  await rm(join(folder, 'zh-hant'), { recursive: true })
  await rm(join(folder, 'years'), { recursive: true })
  expect(await derive()).toBe('1 pages, 1 of them as kept from the last build')
  const kept = (await filesBelow(cache)).map((file) => file.split('/').slice(2).join('/'))
  expect(kept).toEqual(['index.html'])
})

import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesBelow } from './files-below.ts'
import type { PageTasks } from './page-worker.ts'
import type { PagePath } from './pages/page-app.ts'
import { type WorkerPool, workerPool } from './worker-pool.ts'

const bundle = {
  entry: fileURLToPath(new URL('./pages/fixtures/bundled-app.ts', import.meta.url)),
  styles: [],
  files: '',
}
const base = '/archive/'

let pool: WorkerPool<PageTasks>
let folder: string
let all: readonly PagePath[]
beforeAll(async () => {
  pool = workerPool<PageTasks>(new URL('./page-worker.ts', import.meta.url), 1)
  folder = await mkdtemp(join(tmpdir(), 'pages-'))
  all = (await pool.run('paths', [{ bundle, base }])).flat()
})
afterAll(async () => {
  await pool.close()
  await rm(folder, { recursive: true })
})

describe('a thread that renders', () => {
  test('writes every file it is given, a Simplified page with its twin', async () => {
    const paths = all.filter(({ file }) => !file.includes('broken'))
    await pool.run('render', [{ bundle, base, folder, paths }])
    expect(await filesBelow(folder)).toEqual([
      '404.html',
      'feed.xml',
      'index.html',
      'reports/a/index.html',
      'zh-hant/index.html',
      'zh-hant/reports/a/index.html',
    ])
    expect(await readFile(join(folder, 'feed.xml'), 'utf8')).toContain('报告')
    expect(await readFile(join(folder, 'zh-hant/reports/a/index.html'), 'utf8')).toContain(
      '<p>報告 /archive/reports/a/',
    )
  })

  test('names the page that cannot be rendered', async () => {
    const paths = all.filter(({ file }) => file.includes('broken'))
    await expect(pool.run('render', [{ bundle, base, folder, paths }])).rejects.toThrow(
      /^reports\/broken\/index.html: /,
    )
  })
})

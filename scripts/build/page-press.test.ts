import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesBelow } from './files-below.ts'
import { pagePress, type RenderedFile } from './page-press.ts'
import type { PageTasks } from './page-worker.ts'
import { type WorkerPool, workerPool } from './worker-pool.ts'

const rendered = (file: string, text: string): RenderedFile => ({ file, bytes: new TextEncoder().encode(text).buffer })
const page = (lang: string) => `<!doctype html><html lang="${lang}"><body><p>报告</p></body></html>`

let pool: WorkerPool<PageTasks>
let folder: string
beforeAll(async () => {
  pool = workerPool<PageTasks>(new URL('./page-worker.ts', import.meta.url), 1)
  folder = await mkdtemp(join(tmpdir(), 'press-'))
})
afterAll(() => pool.close())

describe('pagePress', () => {
  test('writes every file it is given, a Simplified page with its twin, however many there are', async () => {
    const press = pagePress(folder, '/', pool)
    await press.add(rendered('404.html', page('zh-Hans')))
    await press.add(rendered('sources/a.bin', '报告'))
    for (let i = 0; i < 70; i++) await press.add(rendered(`reports/r${i}/index.html`, page('zh-Hans')))
    await press.done()
    const files = await filesBelow(folder)
    expect(files).toHaveLength(2 + 70 * 2)
    expect(files.filter((file) => !file.includes('reports/'))).toEqual(['404.html', 'sources/a.bin'])
    expect(await readFile(join(folder, 'zh-hant/reports/r69/index.html'), 'utf8')).toContain('<p>報告</p>')
    expect(await readFile(join(folder, 'reports/r69/index.html'), 'utf8')).toBe(page('zh-Hans'))
  })

  test('throws in the end what could not be made of a page', async () => {
    const press = pagePress(folder, '/', pool)
    await press.add(rendered('odd/index.html', page('en')))
    await expect(press.done()).rejects.toThrow('expected <html lang="zh-Hans">')
  })

  test('has nothing to do where nothing was rendered', async () => {
    await expect(pagePress(folder, '/', pool).done()).resolves.toBeUndefined()
  })
})

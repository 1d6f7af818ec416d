import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ServedSite, serveSite } from './serve-site.ts'

let site: ServedSite
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'serve-site-'))
  await mkdir(join(folder, 'reports', 'a'), { recursive: true })
  await mkdir(join(folder, 'sources'))
  await writeFile(join(folder, 'reports', 'a', 'index.html'), '<p>报告')
  await writeFile(join(folder, 'reports', 'a.txt'), '报告')
  await writeFile(join(folder, 'sources', '00.bin'), '<script>')
  await writeFile(join(folder, '404.html'), '<p>没有这一页')
  site = await serveSite({ folder, base: '/archive/', port: 0 })
})
afterAll(() => site.close())

test.each([
  { path: '/archive/reports/a/', status: 200, type: 'text/html;charset=utf-8' },
  { path: '/archive/reports/a.txt', status: 200, type: 'text/plain;charset=utf-8' },
  { path: '/archive/sources/00.bin', status: 200, type: 'application/octet-stream' },
  { path: '/archive/nowhere/', status: 404, type: 'text/html;charset=utf-8' },
  { path: '/reports/a/', status: 404, type: 'text/html;charset=utf-8' },
  { path: '/', status: 404, type: 'text/html;charset=utf-8' },
])('serveSite answers $path with $status and $type', async ({ path, status, type }) => {
  const response = await fetch(site.origin + path)
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')?.replace('; ', ';')).toBe(type)
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
})

test("serveSite answers what is missing with the site's own page", async () => {
  expect(await (await fetch(`${site.origin}/archive/nowhere/`)).text()).toBe('<p>没有这一页')
})

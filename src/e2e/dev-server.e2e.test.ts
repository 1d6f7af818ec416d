import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import process from 'node:process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { usersEnvironment } from './users-environment.ts'

let server: ChildProcess
let site = ''

beforeAll(async () => {
  const port = await freePort()
  site = `http://127.0.0.1:${port}/archive/`
  const env = usersEnvironment({ PORT: String(port), BASE_PATH: '/archive/' })
  server = spawn(process.execPath, ['scripts/dev.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise<void>((resolve) => {
    server.stdout?.on('data', (words) => String(words).includes(site) && resolve())
  })
})
afterAll(async () => {
  const ended = once(server, 'exit')
  server.kill()
  await ended
})

test.each([
  { path: '', lang: 'zh-Hans', words: '报告' },
  { path: 'zh-hant/', lang: 'zh-Hant', words: '報告' },
  { path: 'zh-hant/about/', lang: 'zh-Hant', words: '報告' },
])('the development server serves /archive/$path in $lang', async ({ path, lang, words }) => {
  const response = await fetch(site + path)
  const html = await response.text()
  expect(response.status).toBe(200)
  expect(html).toContain(`<html lang="${lang}"`)
  expect(html).toContain(words)
})

test('the development server answers 404 in the script that was asked for', async () => {
  const response = await fetch(`${site}zh-hant/no/such/page/`)
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('<html lang="zh-Hant"')
})

/** A port nothing listens on. Someone could take it in the moment before the server does; nobody here does. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}

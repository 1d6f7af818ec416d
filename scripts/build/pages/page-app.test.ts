import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { app as bundled } from './fixtures/bundled-app.ts'
import { openPageApp } from './page-app.ts'

const bundle = {
  entry: fileURLToPath(new URL('./fixtures/bundled-app.ts', import.meta.url)),
  styles: [['/', [{ order: 0 }]]] as const,
  files: '',
}

const textOf = (body: string | Uint8Array) => (typeof body === 'string' ? body : new TextDecoder().decode(body))

describe('a bundle of pages', () => {
  test('tells every path with its file and key', async () => {
    const app = await openPageApp(bundle, '/archive/')
    expect((await app.paths()).map(({ file, key, route }) => [file, key, route])).toEqual([
      ['index.html', null, 0],
      ['404.html', null, 1],
      ['feed.xml', null, 2],
      ['reports/a/index.html', 'key of a', 3],
      ['reports/broken/index.html', 'key of broken', 3],
    ])
  })

  test('tells those of templates that give one page each without asking for any report', async () => {
    const app = await openPageApp(bundle, '/archive/')
    const isLone = ({ route }: { route: number }) => route < 3
    expect(app.lonePaths()).toEqual((await app.paths()).filter(isLone))
  })

  test('renders each under the address it will have', async () => {
    const app = await openPageApp(bundle, '/archive/')
    const texts = new Map<string, string>()
    for (const path of (await app.paths()).filter(({ file }) => !file.includes('broken'))) {
      texts.set(path.file, textOf(await app.render(path)))
    }
    expect(Array.from(texts.values(), (text) => /(?<=报告 )[^<]+/.exec(text)?.[0])).toEqual([
      '/archive/ by /',
      '/archive/404/ by /404',
      '/archive/feed.xml by /feed.xml',
      '/archive/reports/a/ by /reports/[id]',
    ])
  })

  test('does not take an answer that is no page for one', async () => {
    const app = await openPageApp(bundle, '/archive/')
    const broken = (await app.paths()).filter(({ file }) => file.includes('broken'))
    expect(broken).toHaveLength(1)
    for (const path of broken) await expect(app.render(path)).rejects.toThrow('answers 500 where a page was expected')
  })

  test('is told the style sheets of its routes', async () => {
    await openPageApp(bundle, '/archive/')
    expect(bundled.told['internals']).toEqual({ pagesByKeys: new Map([['/', { styles: [{ order: 0 }] }]]) })
  })
})

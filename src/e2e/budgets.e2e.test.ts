import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, inject, test } from 'vitest'
import { codePointLength } from '../text/code-points.ts'
import { pagesByKind } from './page-kinds.ts'

/** Compressed bytes a report of so many characters may take; its HTML may grow as its text does. */
const BUDGET = { characters: 4000, html: 12 * 1024, css: 8 * 1024, js: 6 * 1024 }

/** What a page's style sheets and modules are called in its HTML. */
const FETCHED = {
  css: /<link rel="stylesheet" href="\/([^"]+)"/g,
  js: /<(?:script[^>]* src|link rel="modulepreload" href)="\/([^"]+)"/g,
}

async function compressed(file: string): Promise<number> {
  return gzipSync(await readFile(join(inject('folder'), file)), { level: 9 }).length
}

async function weigh(files: readonly string[]): Promise<number> {
  const weights = await Promise.all(files.map(compressed))
  return weights.reduce((sum, weight) => sum + weight, 0)
}

/** What a module fetches in its turn. */
async function withImports(module: string): Promise<string[]> {
  const code = await readFile(join(inject('folder'), module), 'utf8')
  const imported = Array.from(code.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g), ([, name]) => `assets/${name}`)
  return [module, ...(await Promise.all(imported.map(withImports))).flat()]
}

describe('a report page, compressed', async () => {
  const reports = (await pagesByKind(`${inject('origin')}/`)).get('report') ?? []

  test.each(['', 'zh-hant/'])('keeps to its budgets, at /%s', async (folder) => {
    expect(reports.length).toBeGreaterThan(0)
    for (const path of reports) {
      const file = `${folder}${path}index.html`
      const html = await readFile(join(inject('folder'), file), 'utf8')
      const text = await readFile(join(inject('folder'), path.replace(/\/$/, '.txt')), 'utf8')
      const fetched = (kind: 'css' | 'js') => Array.from(html.matchAll(FETCHED[kind]), ([, name]) => name ?? '')
      const modules = await Promise.all(fetched('js').map(withImports))
      const growth = Math.max(1, codePointLength(text) / BUDGET.characters)
      expect(await compressed(file), `HTML of ${file}`).toBeLessThanOrEqual(BUDGET.html * growth)
      expect(await weigh(fetched('css')), `CSS of ${file}`).toBeLessThanOrEqual(BUDGET.css)
      expect(await weigh([...new Set(modules.flat())]), `JavaScript of ${file}`).toBeLessThanOrEqual(BUDGET.js)
    }
  })
})

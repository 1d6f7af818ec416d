import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LoaderContext } from 'astro/loaders'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Report } from '../report/report.ts'
import { serializeReport } from '../report/serialize-report.ts'
import { madeReport } from './fixtures/made-report.ts'
import { reportsLoader } from './reports-loader.ts'

interface Entry {
  readonly id: string
  readonly data: Record<string, unknown>
  readonly digest: string
}

let content: string

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'content-'))
})
afterEach(() => rm(content, { recursive: true }))

async function keep(report: Report): Promise<string> {
  const folder = join(content, 'reports', 'hubei', report.front.id)
  await mkdir(folder, { recursive: true })
  for (const [name, text] of Object.entries(serializeReport(report))) await writeFile(join(folder, name), text)
  return folder
}

/** Astro's store, as far as a loader uses it, counting what is set. */
function storeOf(entries: Map<string, Entry>) {
  const sets: string[] = []
  const store = {
    keys: () => [...entries.keys()],
    entries: () => [...entries.entries()],
    delete: (id: string) => entries.delete(id),
    set: (entry: Entry) => {
      sets.push(entry.id)
      entries.set(entry.id, entry)
      return true
    },
  }
  return { sets, context: { store } as unknown as LoaderContext }
}

describe('reportsLoader', () => {
  test('gives each report its front matter, its folder and a digest', async () => {
    await keep(madeReport({ id: 'a' }))
    const entries = new Map<string, Entry>()
    await reportsLoader(content).load(storeOf(entries).context)
    expect(entries.get('a')?.data).toMatchObject({ id: 'a', year: 2024, folder: 'reports/hubei/a' })
    expect(entries.get('a')?.digest).toMatch(/^[0-9a-f]{64}$/)
  })

  test('reads again only what changed, and forgets what is gone', async () => {
    const [, gone] = [await keep(madeReport({ id: 'a' })), await keep(madeReport({ id: 'b' }))]
    const entries = new Map<string, Entry>()
    await reportsLoader(content).load(storeOf(entries).context)
    await keep(madeReport({ id: 'a', year: 2023 }))
    await rm(gone, { recursive: true })
    const { sets, context } = storeOf(entries)
    await reportsLoader(content).load(context)
    expect([sets, [...entries.keys()], entries.get('a')?.data['year']]).toEqual([['a'], ['a'], 2023])
    const again = storeOf(entries)
    await reportsLoader(content).load(again.context)
    expect(again.sets).toEqual([])
  })

  test('names every report that cannot be read at once', async () => {
    for (const id of ['a', 'b']) await writeFile(join(await keep(madeReport({ id })), 'report.md'), 'no front matter')
    await expect(reportsLoader(content).load(storeOf(new Map()).context)).rejects.toThrow(/hubei\/a[\s\S]*hubei\/b/)
  })

  test('a content folder that is not there holds nothing', async () => {
    const entries = new Map<string, Entry>()
    await reportsLoader(join(content, 'nowhere')).load(storeOf(entries).context)
    expect(entries.size).toBe(0)
  })
})

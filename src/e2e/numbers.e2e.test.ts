import { glob, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Reader, reader } from './reader.ts'

/** What numbers are held to: the files of `content/`, read here without any of the archive's own code. */
interface Kept {
  readonly id: string
  readonly region: string | null
  readonly year: number
  readonly published: string | null
  readonly signed: string | null
  readonly parts: Readonly<Record<string, { readonly status: string }>>
  /** Characters of the text, line ends not counted. */
  readonly characters: number
  readonly findings: readonly { readonly rule: string }[]
}

async function keptAt(file: string): Promise<Kept> {
  const [, front = '', body = ''] = (await readFile(file, 'utf8')).split(/^---$/m)
  const { findings } = JSON.parse(await readFile(join(dirname(file), 'ledger.json'), 'utf8'))
  const text = body
    .replaceAll(/^#+ /gm, '')
    .replaceAll(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replaceAll('\n', '')
  return { ...parse(front), characters: [...text].length, findings }
}

let kept: Kept[]
let visitor: Reader
let page: Page
beforeAll(async () => {
  const files = await Array.fromAsync(glob('content/reports/*/*/report.md'))
  kept = await Promise.all(files.map(keptAt))
  visitor = await reader()
  page = visitor.page
})
afterAll(async () => {
  await visitor.leave()
  expect(visitor.troubles).toEqual([])
})

const counted = (of: readonly unknown[]) => [...Map.groupBy(of, String)].map(([key, own]) => [key, own.length]).sort()
const number = (text: string | null) => Number((text ?? '').replaceAll(/[^\d]/g, ''))
const cells = (selector: string) => page.locator(selector).allTextContents()

describe.each(['/', '/zh-hant/'])('what pages count is what content/ has, at %s', (folder) => {
  test('reports of each province, in the tiles and in the table beside them', async () => {
    await page.goto(folder)
    const provinces = counted(kept.flatMap(({ region }) => region?.split('/')[0] ?? []))
    const tiles = await page
      .locator('.tiles a')
      .evaluateAll((all) =>
        all.map((tile) => [tile.getAttribute('href')?.split('/').at(-2), Number(tile.lastElementChild?.textContent)]),
      )
    expect(tiles.sort()).toEqual(provinces)
    const rows = (await cells('figure:has(.tiles) tbody td')).map(number).filter((count) => count > 0)
    expect(rows.sort()).toEqual(provinces.map(([, count]) => count).sort())
  })

  test('a link for each report in the table of what is held, in the column of its year', async () => {
    await page.goto(folder)
    const found = await page.locator('.coverage').evaluate((table) => {
      const years = [...table.querySelectorAll('thead .year')].map((head) => head.textContent?.trim())
      return [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')].flatMap((row) =>
        [...row.querySelectorAll('td > a')].map((link) => {
          const cell = [...row.cells].indexOf(link.parentElement as HTMLTableCellElement)
          return `${link.getAttribute('href')?.split('/').at(-2)} ${years[cell - row.cells.length + years.length]}`
        }),
      )
    })
    expect(found.sort()).toEqual(kept.map(({ id, year }) => `${id} ${year}`).sort())
  })

  test('reports of each year, and how many say when they were published', async () => {
    await page.goto(`${folder}years/`)
    for (const [year, count] of counted(kept.map((own) => own.year))) {
      const row = page.locator(`.year-counts tr:has(a[href$="/years/${year}/"]) td`)
      const published = kept.filter((own) => String(own.year) === year && own.published !== null)
      expect((await row.allTextContents()).map(number)).toEqual([count, published.length])
    }
  })

  test('days before or after 1 April, and characters of each report', async () => {
    for (const year of new Set(kept.map((own) => own.year))) {
      await page.goto(`${folder}years/${year}/`)
      for (const { id, published, signed, characters } of kept.filter((own) => own.year === year)) {
        const dates = await cells(`figure:has(.lanes) tr:has(a[href$="/${id}/"]) td`)
        expect(dates.map((words) => words.match(/[前后後](\d+)天/)?.[0].replaceAll(/天/g, '') ?? null)).toEqual(
          [published, signed].map((day) => inDays(day, year, folder)),
        )
        const [bar, ...amounts] = await cells(`.stretches tr:has(a[href$="/${id}/"]) td`)
        expect(bar).toBe('')
        const lengths = amounts.map(number)
        expect(lengths.at(-1)).toBe(characters)
        expect(lengths.slice(0, -1).reduce((sum, length) => sum + length, 0)).toBe(characters)
      }
    }
  })

  test('how often each part was seen, and in what form', async () => {
    await page.goto(`${folder}parts/`)
    for (const part of ['achievements', 'problems', 'responsibility', 'plan']) {
      const row = page.locator(`tr:has(a[href$="/parts/${part}/"]) td.amount`)
      const statuses = ['headed', 'embedded', 'absent'].map(
        (status) => kept.filter(({ parts }) => parts[part]?.status === status).length,
      )
      expect((await row.allTextContents()).map(number)).toEqual(statuses)
    }
  })

  test('findings of each kind, and the reports that have them', async () => {
    await page.goto(`${folder}corrections/`)
    const rules = Map.groupBy(
      kept.flatMap(({ id, findings }) => findings.map(({ rule }) => ({ id, rule }))),
      ({ rule }) => (rule === 'by-hand' ? 'by-hand-doubt' : rule),
    )
    for (const [rule, found] of rules) {
      const row = page.locator(`tr:has(a[href$="/corrections/${rule}/"]) td.amount`)
      const reports = new Set(found.map(({ id }) => id)).size
      expect((await row.allTextContents()).map(number), rule).toEqual([found.length, reports])
    }
  })
})

/** 前5 or 后3, as a page in the script of the folder has it; null where the day is not known. */
function inDays(day: string | null, year: number, folder: string): string | null {
  if (day === null) return null
  const days = Math.round((Date.parse(day.slice(0, 10)) - Date.parse(`${year + 1}-04-01`)) / 86_400_000)
  if (days === 0) return null
  return days < 0 ? `前${-days}` : `${folder === '/' ? '后' : '後'}${days}`
}

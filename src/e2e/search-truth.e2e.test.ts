import { describe, expect, test } from 'vitest'
import { readReports } from '../archive/content-folder.ts'
import { folders } from '../archive/folders.ts'
import { fold, foldTable } from '../script/fold.ts'
import { traditionalize } from '../script/traditionalize.ts'
import { parseQuery } from '../search/parse-query.ts'
import { runs } from '../search/runs.ts'
import { searchedLines } from '../search/searched-lines.ts'
import { truth } from '../search/truth.ts'
import { askSearch, type ShownAnswer } from './ask-search.ts'
import { type Reader, reader } from './reader.ts'
import { searchQueries, spelledOtherwise } from './search-queries.ts'

const COUNT = 240
const SEED = 2024

const reports = await readReports(folders().content)
const simplified = searchQueries(reports.flatMap(searchedLines).filter(Boolean), COUNT, SEED)
const scripts = [
  { script: 'zh-Hans', folder: '/', queries: simplified },
  {
    script: 'zh-Hant',
    folder: '/zh-hant/',
    queries: simplified.map((query, i) =>
      i % 2 === 0 ? traditionalize(query) : spelledOtherwise(query, foldTable(), i),
    ),
  },
]

describe.each(scripts)('searching in $script', ({ folder, queries }) => {
  test('finds the reports a plain text search of the folded text finds, no more and no fewer', async () => {
    const { page, troubles, leave } = await reader()
    await page.goto(`${folder}search/`)
    const answers = await askSearch(page, queries)
    expect(answers.map(foundIn)).toEqual(queries.map(expected))
    expect(troubles).toEqual([])
    await leave()
  }, 120_000)

  test('shows passages that stand so in the paragraph they lead to, and mark what was asked', async () => {
    const visitor = await reader()
    await visitor.page.goto(`${folder}search/`)
    const answers = await askSearch(visitor.page, queries.slice(0, 80))
    const problems: string[] = []
    const paragraphs = await paragraphsOf(visitor, answers)
    for (const { query, passages } of answers) {
      const { wanted } = parseQuery(query, fold)
      const asked = wanted.map((phrase) => phrase.runs.join(' '))
      for (const { href, before, hit, after } of passages) {
        if (
          !asked.includes(
            runs(fold(hit))
              .map(({ text }) => text)
              .join(' '),
          )
        )
          problems.push(`${query}: marks ${hit}`)
        if (!paragraphs.get(href)?.includes(before + hit + after))
          problems.push(`${query}: ${href} lacks ${before}${hit}${after}`)
      }
    }
    expect(answers.flatMap(({ passages }) => passages).length).toBeGreaterThan(100)
    expect(problems).toEqual([])
    await visitor.leave()
  }, 120_000)
})

function foundIn({ query, state, total, ids }: ShownAnswer): unknown {
  return { query, state, total, ids: [...ids].sort() }
}

function expected(query: string): unknown {
  const ids = [...truth(reports, query, fold)].sort()
  const asked = parseQuery(query, fold).wanted.length > 0
  return { query, state: asked ? 'done' : 'idle', total: asked ? String(ids.length) : null, ids }
}

/** What stands at each address that passages lead to: the paragraph's own words, or the whole page for a hit in the head. */
async function paragraphsOf({ page }: Reader, answers: readonly ShownAnswer[]): Promise<Map<string, string>> {
  const hrefs = [...new Set(answers.flatMap(({ passages }) => passages.map(({ href }) => href)))]
  const found = new Map<string, string>()
  for (const [address, all] of Map.groupBy(hrefs, (href) => href.replace(/#.*/, ''))) {
    await page.goto(address)
    for (const href of all) found.set(href, await page.evaluate(ownWords, new URL(href).hash.slice(1)))
  }
  return found
}

/**
 * The report's own words at an anchor, without what the archive sets among them, and with the headings just before: a hit in a
 * heading leads to the paragraph it introduces. Without an anchor, the words of the whole page.
 */
function ownWords(anchor: string): string {
  const own = (element: Element): string => {
    const copy = element.cloneNode(true) as Element
    for (const apart of copy.querySelectorAll('.number, .ref, .loss, .margin, .lost')) apart.remove()
    return copy.textContent ?? ''
  }
  const start = anchor === '' ? document.querySelector('main') : document.getElementById(anchor)
  const words: string[] = []
  for (let element: Element | null = start; element; element = element.previousElementSibling) {
    if (element !== start && element.matches('p[id]')) break
    if (element === start || /^H[2-6]$/.test(element.tagName)) words.push(own(element))
  }
  return words.join('\n')
}

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { madeReport } from '../../src/archive/fixtures/made-report.ts'
import { fold } from '../../src/script/fold.ts'
import { type Cbor, decodeCbor } from '../../src/search/index-files/cbor.ts'
import { filterValues, indexWords } from '../../src/search/index-page.ts'
import { compareCodePoints } from '../../src/text/compare-code-points.ts'
import { pagefindEngine, runPagefind } from './engine.ts'
import { madeBand } from './fixtures/made-band.ts'
import { CHUNK_SIZE } from './index-chunks.ts'
import { IN_THIS_THREAD } from './index-work.ts'
import { readPagefindFile } from './pagefind-file.ts'
import { writeShard } from './write-shard.ts'
import { writeWords } from './write-words.ts'

const WORDS = '法治政府行政复议案件信访矛盾纠纷𠮷㐂豈1.8万éA０头发'
const reports = Array.from({ length: 90 }, (_, i) =>
  madeReport({
    id: `hubei-wuhan-${i}-2024`,
    region: ['hubei/wuhan', 'hunan/shaoyang', 'hubei'][i % 3] as string,
    documentNumber: i % 2 ? `武司〔2024〕${i}号` : null,
    blocks: Array.from({ length: 12 }, (_, block) =>
      Array.from({ length: 30 }, (_, at) => Array.from(WORDS)[(at * (block + 3) + i * at * at) % 30] ?? '，').join(''),
    ),
  }),
)

let scratch = ''
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'write-shard-'))
})
afterAll(() => rm(scratch, { recursive: true }))

/** What an index says of words: each file of them with its range. */
async function wordsOf(folder: string) {
  const { languages } = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8'))
  const meta = await cborOf(join(folder, `pagefind.${languages['x-pairs'].hash}.pf_meta`))
  const [version, pages, chunks, filters, sorts, fields] = meta as [
    string,
    [string, number][],
    string[][],
    string[][],
    Cbor,
    Cbor,
  ]
  return {
    pages,
    rest: [version, sorts, fields],
    chunks: await Promise.all(
      chunks.map(
        async ([from = '', to = '', file]) =>
          [from, to, await cborOf(join(folder, 'index', `${file}.pf_index`))] as const,
      ),
    ),
    filters: await Promise.all(filters.map(([, file]) => cborOf(join(folder, 'filter', `${file}.pf_filter`)))),
  }
}

async function cborOf(file: string): Promise<Cbor> {
  return decodeCbor(await readPagefindFile(file))
}

/** A file of words is a list of one list, of words. */
function allWords(chunks: readonly (readonly [string, string, Cbor])[]): Cbor[] {
  return chunks.flatMap(([, , file]) => (file as [Cbor[]])[0])
}

function wordsIn(file: Cbor): string[] {
  return (file as [[string][]])[0].map(([word]) => word)
}

/** The numbers of pages by Pagefind, which has an order of its own. */
async function orderOf(folder: string, pages: readonly [string, number][]): Promise<number[]> {
  const urls = await Promise.all(
    pages.map(
      async ([name]) => JSON.parse(String(await readPagefindFile(join(folder, 'fragment', `${name}.pf_fragment`)))).url,
    ),
  )
  return urls.map((url: string) => Number(/\d+/.exec(url)?.[0]))
}

it('writeShard writes the index that Pagefind itself writes for the same words', async () => {
  const [html, theirs, ours] = ['html', 'theirs', 'ours'].map((name) => join(scratch, name)) as [string, string, string]
  await mkdir(html)
  for (const [i, report] of reports.entries()) {
    const filters = filterValues(report.front).map(([name, value]) => `<i data-pagefind-filter="${name}:${value}"></i>`)
    const words = indexWords(report, fold).join(' ')
    const page = `<!doctype html><html lang="x-pairs"><body data-pagefind-body>${filters.join('')}<p>${words}</p></body></html>`
    await writeFile(join(html, `${i}.html`), page)
  }
  await runPagefind(html, theirs, { PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: String(CHUNK_SIZE) })
  const expected = await wordsOf(theirs)
  const inOrder = (await orderOf(theirs, expected.pages)).map((i) => reports[i] as (typeof reports)[number])
  const { list, text } = madeBand(inOrder.map((report) => indexWords(report, fold)))
  const standing = { index: [], phrases: [] }
  const { words: files } = await writeWords({ folder: ours, list, text, standing }, IN_THIS_THREAD)
  const pages = inOrder.map(({ front }) => ({ name: front.id, filters: filterValues(front) }))
  await writeShard(ours, { files, pages }, await pagefindEngine())
  const written = await wordsOf(ours)
  expect(expected.chunks.length).toBeGreaterThan(3)
  expect(allWords(written.chunks)).toEqual(allWords(expected.chunks))
  // Words are cut into files in another way (see `indexChunks`); each still stands in the file that is asked for it.
  for (const [from, to, file] of written.chunks) {
    const words = wordsIn(file)
    expect(words.every((word) => compareCodePoints(from, word) <= 0)).toBe(true)
    expect(words.every((word) => word.startsWith(to) || compareCodePoints(word, to) <= 0)).toBe(true)
  }
  expect(written.pages.map(([name]) => name)).toEqual(pages.map(({ name }) => name))
  expect(written.rest).toEqual(expected.rest)
  const sorted = (filters: readonly Cbor[]) =>
    (filters as [string, [string, Cbor][]][]).map(([name, values]) => [
      name,
      values.toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ])
  expect(sorted(written.filters)).toEqual(
    sorted(expected.filters).toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  )
  const kinds = (await readdir(ours)).map((name) => name.replace(/x-pairs_\w+/, '*'))
  expect(kinds.sort()).toEqual(['filter', 'index', 'pagefind-entry.json', 'pagefind.*.pf_meta', 'phrases'])
})

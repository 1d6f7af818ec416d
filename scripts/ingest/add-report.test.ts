import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readReports } from '../../src/archive/content-folder.ts'
import { makeReport } from '../made-reports/made-report.ts'
import { addReport, type Provenance } from './add-report.ts'

const made = makeReport(2)
const other = makeReport(4)

let root: string
const places = () => ({ seeds: join(root, 'seeds'), content: join(root, 'content') })
const add = (name: string, provenance: Provenance = {}) =>
  addReport(join(root, 'inbox', name), provenance, places(), '2026-01-01')
const put = (name: string, text: string) => writeFile(join(root, 'inbox', name), text)
const written = async () =>
  (await readdir(root, { recursive: true })).filter((name) => !name.startsWith('inbox')).sort()

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'adding-'))
  await mkdir(join(root, 'inbox'))
})
afterEach(() => rm(root, { recursive: true }))

describe('adding a report', () => {
  it('copies its bytes, keeps what is known of it, and shows what was understood', async () => {
    await put('a.txt', made.text)
    const result = await add('a.txt', { url: 'https://example.gov.cn/a', retrieved: '2025-03-27' })
    expect(result).toMatchObject({ added: true, shown: expect.stringContaining(`| title | ${made.truth.title} |`) })
    expect(await readFile(join(root, 'seeds', 'a.txt'), 'utf8')).toBe(made.text)
    const [report] = await readReports(places().content)
    expect(report?.front.sources).toMatchObject([
      { file: 'a.txt', url: 'https://example.gov.cn/a', retrieved: '2025-03-27' },
    ])
  })

  it('takes the sidecar that stands beside the file, and adds to it', async () => {
    await put('a.txt', made.text)
    await put('a.yaml', "# from the paper edition\noverrides:\n  signed: { value: '2025-01-02', reason: 据纸本 }\n")
    await add('a.txt', { url: 'https://example.gov.cn/a' })
    expect(await readFile(join(root, 'seeds', 'a.yaml'), 'utf8')).toMatch(
      /^# from the paper edition[\s\S]*url: https:\/\/example/,
    )
    expect((await readReports(places().content))[0]?.front.signed).toBe('2025-01-02')
  })

  it('keeps a copy of a report as a further source of it', async () => {
    await put('a.txt', made.text)
    await put('b.txt', `首页 > 政务公开\n${made.text}\n打印本页`)
    await add('a.txt')
    const result = await add('b.txt')
    expect(result).toMatchObject({ added: true, shown: expect.stringContaining('is a copy of') })
    expect((await readReports(places().content)).map(({ front }) => front.sources.map(({ file }) => file))).toEqual([
      ['a.txt', 'b.txt'],
    ])
  })

  it.each([
    ['news', '我市公布2023年度法治政府建设情况报告\n本报讯 记者张三 近日,市政府发布报告。', {}, /新闻报道/],
    ['an empty file', '', {}, /空/],
    ['a bad address', made.text, { url: 'example.gov.cn' }, /--url: found example\.gov\.cn/],
    ['a day that is none', made.text, { retrieved: '2025-02-30' }, /--retrieved: found 2025-02-30/],
  ] as const)('refuses %s, saying why, and writes nothing', async (_, text, provenance, message) => {
    await put('a.txt', text)
    const result = await add('a.txt', provenance)
    expect(result).toMatchObject({ added: false, problems: [expect.stringMatching(message)] })
    expect(await written()).toEqual([])
  })

  it.each(['.hidden.txt', 'a.yaml', 'a\nb.txt', 'a\u202etxt.exe'])('refuses the name %j', async (name) => {
    await put(name, made.text)
    expect(await add(name)).toMatchObject({ added: false, problems: [expect.stringContaining('another name')] })
    expect(await written()).toEqual([])
  })

  it('never takes the sidecar of another seed for its own', async () => {
    await put('a.txt', made.text)
    await add('a.txt', { url: 'https://example.gov.cn/a' })
    await put('a.html', `<html><body><article>${other.text.replaceAll('\n', '<br>')}</article></body></html>`)
    const before = await written()
    expect(await add('a.html', { url: 'https://example.gov.cn/b' })).toMatchObject({ added: false })
    expect(await add('a.html')).toMatchObject({ added: false, problems: [expect.stringContaining('a.txt is in')] })
    expect(await written()).toEqual(before)
    expect(await readFile(join(root, 'seeds', 'a.yaml'), 'utf8')).toContain('/a\n')
  })

  it('names everything that is wrong at once', async () => {
    const result = await add('missing.txt', { url: 'x', retrieved: 'y' })
    expect(result.added ? [] : result.problems).toHaveLength(3)
  })

  it('refuses a name and bytes that the archive has', async () => {
    await put('a.txt', made.text)
    await add('a.txt')
    const before = await written()
    expect(await add('a.txt')).toMatchObject({ added: false, problems: [expect.stringContaining('these very bytes')] })
    await put('a.txt', other.text)
    expect(await add('a.txt')).toMatchObject({
      added: false,
      problems: [expect.stringContaining('a seed named a.txt')],
    })
    expect(await written()).toEqual(before)
  })
})

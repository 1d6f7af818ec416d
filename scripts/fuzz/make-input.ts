import { buildDocx, wordParagraph } from '../../src/ingest/extract/fixtures/build-docx.ts'
import { buildPdf } from '../../src/ingest/extract/fixtures/build-pdf.ts'
import { encode } from '../../src/text/encode.ts'
import { type Chance, chance } from './chance.ts'
import { HOSTILE_WORDS } from './hostile-words.ts'
import { madeUpPage } from './made-up-page.ts'
import { madeUpReport, withHostileWords } from './made-up-report.ts'
import { madeUpSidecar } from './made-up-sidecar.ts'
import { mutate, noise } from './mutate.ts'

/** One input to the line: a file and what may stand beside it. */
export interface FuzzInput {
  readonly file: string
  readonly bytes: Uint8Array
  readonly sidecar: string | null
}

/** The input that is one line of 20 MB, once a run. */
const LONGEST_INPUT = 500
const LONGEST_LINE = 20_000_000

const NAMES = [
  'a',
  '../../a',
  '..\\..\\a',
  '/etc/passwd',
  'con',
  '.',
  '-rf',
  '__proto__',
  'a\nb: c',
  "'a'",
  '"a"',
  '报告',
  'a'.repeat(300),
  '\u202ea',
  '<b>',
  'a%2e%2e',
  '',
]

/** Makes input `number` of a run: the same for the same seed, whatever came before it. */
export function makeInput(seed: number, number: number, received: readonly Uint8Array[]): FuzzInput {
  const by = chance(seed, number)
  const sidecar = madeUpSidecar(by)
  if (number === LONGEST_INPUT)
    return { file: 'long.txt', bytes: encode('依法行政'.repeat(LONGEST_LINE / 12), 'utf-8'), sidecar: null }
  const name = by.percent(20) ? by.of(NAMES) : 'seed'
  const kind = by.upTo(100)
  if (kind < 8)
    return { file: `${name}.${by.of(['txt', 'html', 'docx', 'pdf', 'bin'])}`, bytes: noise(by.upTo(4000), by), sidecar }
  if (kind < 12) return { file: `${name}.txt`, bytes: encode(longLine(by), 'utf-8'), sidecar }
  if (kind < 35) return { file: `${name}.txt`, bytes: mutate(by.of(received), by), sidecar }
  if (kind < 40) return { file: `${name}.txt`, bytes: withWords(by.of(received), by), sidecar }
  const report = madeUpReport(by)
  if (kind < 60) return { file: `${name}.html`, bytes: inSomeEncoding(madeUpPage(report, by), by), sidecar }
  if (kind < 64) return { file: `${name}.docx`, bytes: sometimesMutated(madeUpDocx(report), by), sidecar }
  if (kind < 68) return { file: `${name}.pdf`, bytes: sometimesMutated(madeUpPdf(report), by), sidecar }
  const bytes = inSomeEncoding(report, by)
  return { file: `${name}.txt`, bytes: by.percent(30) ? mutate(bytes, by) : bytes, sidecar }
}

function sometimesMutated(bytes: Uint8Array, by: Chance): Uint8Array {
  return by.percent(60) ? mutate(bytes, by) : bytes
}

/** Control characters are not escaped: a document that holds them is broken, and must be told so. */
function madeUpDocx(report: string): Uint8Array {
  const escaped = report.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return buildDocx(escaped.split('\n').map(wordParagraph).join(''))
}

function madeUpPdf(report: string): Uint8Array {
  const lines = report.split('\n').flatMap((line) => line.match(/.{1,30}/gsu) ?? [])
  const pages = Array.from({ length: Math.min(20, Math.ceil(lines.length / 25)) }, (_, i) =>
    lines.slice(i * 25, i * 25 + 25),
  )
  return buildPdf(pages.map((page) => page.map((text, i) => ({ text, x: 60, y: 780 - i * 28 }))))
}

function inSomeEncoding(text: string, by: Chance): Uint8Array {
  return encode(text, by.of(['utf-8', 'utf-8', 'utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be']))
}

/** Hostile words among the words of a real report. */
function withWords(bytes: Uint8Array, by: Chance): Uint8Array {
  return encode(withHostileWords(new TextDecoder().decode(bytes), by, 1 + by.upTo(60)), 'utf-8')
}

/** One thing over and over, and then a little more: what makes a careless expression explode. */
function longLine(by: Chance): string {
  const unit = by.of([
    ...HOSTILE_WORDS,
    ' ',
    '　',
    '首页>',
    '一',
    '十',
    '的',
    '年度',
    '(',
    '((',
    '《',
    '“',
    '依法行政,',
    '发布日期',
    '浏览次数',
    '1',
    '2024',
  ])
  const opening = by.percent(50) ? `2024年,现将法治政府建设情况报告如下:${by.of(['', '\n'])}` : ''
  return `${opening}${unit.repeat(Math.floor(2 ** by.upTo(17) / unit.length) + 1)}${by.of(['', '!', '。', '\n', unit.slice(0, 1), '依法'])}`
}

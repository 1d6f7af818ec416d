import { FIELD_LABELS } from '../../strip/field-labels.ts'
import type { PageElement } from './page-tree.ts'

/** A line of a page as a reader sees it. */
export interface PageLine {
  readonly text: string
  /** The same, read as Simplified and without white space at its ends: what words are matched on. */
  readonly reading: string
  /** How much of it is links, from 0 to 1. */
  readonly linked: number
  /** The element it stands in. */
  readonly element: PageElement
}

/** Elements that end the line before them and their own last line. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** A cell longer than this is no cell of a data table. */
const LONGEST_CELL = 120

const LABELS = new Set(FIELD_LABELS.map(([label]) => label))

/** A label and its colon, as a text begins. */
const LABELLED = new RegExp(
  `^(?:${[...LABELS].filter((label) => label.length > 1).join('|')}|浏览次数|浏览量|阅读次数|点击数|字体|字号)[:：]`,
  'u',
)

/** Reads a text as Simplified. */
export type Read = (text: string) => string

/** Collects text into lines, with white space as a browser shows it. */
class LineCollector {
  readonly lines: PageLine[] = []
  readonly read: Read
  #text = ''
  #linked = 0
  #element: PageElement | null = null

  constructor(read: Read) {
    this.read = read
  }

  add(text: string, inLink: boolean, element: PageElement): void {
    if (text === '') return
    // Where a style sheet keeps elements apart, a page has no space between them.
    if (/\S/u.test(this.#text.at(-1) ?? '') && LABELLED.test(this.read(text.slice(0, 12)))) this.#text += ' '
    this.#text += text
    if (inLink) this.#linked += tightLength(text)
    this.#element ??= element
  }

  end(): void {
    const text = collapse(this.#text)
    const element = this.#element
    if (element && /\S/u.test(text)) {
      const linked = Math.min(1, this.#linked / Math.max(1, tightLength(text)))
      this.lines.push({ text, reading: this.read(text.trim()), linked, element })
    }
    this.#text = ''
    this.#linked = 0
    this.#element = null
  }
}

/** The lines of a page in order: blocks and `<br>` end a line, a row of a data table is one line with ` | ` between its cells. */
export function pageLines(root: PageElement, read: Read): PageLine[] {
  const collector = new LineCollector(read)
  walk(root, collector, false, false)
  collector.end()
  return collector.lines
}

function walk(element: PageElement, collector: LineCollector, inLink: boolean, inPre: boolean): void {
  let before: PageElement | null = null
  for (const child of element.children) {
    if (typeof child === 'string') addText(child, collector, inLink, inPre, element)
    else {
      walkElement(child, before, collector, inLink, inPre)
      before = child
    }
  }
}

function walkElement(
  element: PageElement,
  before: PageElement | null,
  collector: LineCollector,
  inLink: boolean,
  inPre: boolean,
): void {
  const { name } = element
  const block = BLOCKS.has(name) || name === 'br'
  // A label and its value are one line, also where a list of terms sets them apart.
  if (block && !(name === 'dd' && before && isLabel(before, collector.read))) collector.end()
  const row = name === 'tr' ? rowText(element, collector.read) : null
  if (row !== null) collector.add(row.text, row.inLink, element)
  else walk(element, collector, inLink || name === 'a', inPre || name === 'pre')
  if (isLabel(element, collector.read)) collector.add(': ', false, element)
  else if (block) collector.end()
}

/** Whether an element is a term that is a label without a colon. */
function isLabel(element: PageElement, read: Read): boolean {
  if (element.name !== 'dt') return false
  const text = pageLines({ ...element, name: 'div' }, read).map(({ reading }) => reading)
  return LABELS.has(text.join('').replace(/\s/gu, ''))
}

function addText(text: string, collector: LineCollector, inLink: boolean, inPre: boolean, element: PageElement): void {
  if (!inPre) {
    collector.add(text, inLink, element)
    return
  }
  text.split(/\r\n|\r|\n/).forEach((line, i) => {
    if (i > 0) collector.end()
    collector.add(line, inLink, element)
  })
}

/** A row of short cells as one line; null for a row that lays out a page, or has one cell. */
function rowText(row: PageElement, read: Read): { text: string; inLink: boolean } | null {
  const cells = row.children.filter(
    (child): child is PageElement => typeof child !== 'string' && /^t[dh]$/.test(child.name),
  )
  if (cells.length < 2) return null
  const lines: PageLine[][] = []
  for (const cell of cells) {
    if (holdsTable(cell)) return null
    const own = pageLines(cell, read)
    if (own.reduce((length, { text }) => length + text.length, 0) > LONGEST_CELL) return null
    lines.push(own)
  }
  const texts = lines.map((own) => own.map(({ text }) => text.trim()).join(' '))
  if (texts.every((text) => text === '')) return { text: '', inLink: false }
  const labelled = texts.map((text) => (LABELS.has(read(text).replace(/\s/gu, '')) ? `${text}:` : text))
  const text = labelled.join(' | ').replace(/ {2,}/g, ' ').trim()
  const inLink = lines.flat().some(({ linked }) => linked > 0.5) && lines.flat().every(({ linked }) => linked > 0.5)
  return { text, inLink }
}

function holdsTable(element: PageElement): boolean {
  return element.children.some((child) => typeof child !== 'string' && (child.name === 'table' || holdsTable(child)))
}

/** White space as CSS shows it: a run is one space, and a line break between two Han characters is nothing. */
function collapse(text: string): string {
  return text
    .replace(/(?<=[\p{Script=Han}\p{P}])[ \t\f]*[\r\n][ \t\r\n\f]*(?=[\p{Script=Han}\p{P}])/gu, '')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/^ | $/g, '')
}

/** Characters that are no white space. */
function tightLength(text: string): number {
  return text.replace(/\s/gu, '').length
}

import { stringify } from 'yaml'
import { type FrontMatter, frontMatter } from './front-matter.ts'
import { ledger as ledgerSchema } from './ledger.ts'
import { type PlainBlock, toMarkdown } from './markdown.ts'
import { parseMarkdownFile, type ReportFiles } from './parse-report.ts'
import { plainYaml } from './plain-yaml.ts'
import { type Report, spanText } from './report.ts'

/** A report as it is read back from its files. Errors as its schemas. */
export function asReadBack({ front, text, ledger }: Report): Report {
  return { front: frontMatter.parse(front), text, ledger: ledgerSchema.parse(ledger) }
}

/**
 * Writes a report as its two files. Same report, same bytes.
 * @throws when the files would not read back as the same report
 */
export function serializeReport(report: Report): ReportFiles {
  return filesOf(asReadBack(report))
}

/** The same for a report that is as it is read back. */
export function filesOf(report: Report): ReportFiles {
  const { front, ledger } = report
  const blocks: PlainBlock[] = report.ledger.blocks.map((block) => ({
    level: block.level,
    text: spanText(report, block.span),
  }))
  const yaml = plainYaml(front) ?? stringify(front, { lineWidth: 0, singleQuote: true, version: '1.1' })
  const text = toMarkdown(blocks)
  const markdown = `---\n${yaml}---\n\n${text}`
  // That the text reads back is seen to where it is written as Markdown.
  if (blocks.map((block) => block.text).join('\n') !== report.text)
    throw new Error(`${front.id}: canonical text does not survive report.md`)
  if (!PLAIN.test(yaml)) readsBack(markdown, front, text)
  return { 'report.md': markdown, 'ledger.json': `${formatLedger(ledger)}\n` }
}

/** What YAML writes of values without a quotation mark, a backslash, a tab, or a character a reader might take for a line's end. */
const PLAIN = /^[\p{Script=Han}\w\n ，。、；：？！…—·《》〈〉（）〔〕【】“”‘’％,;:%()/.'+[\]-]*$/u

/** Where a value has more than that, the file is read again before it is trusted; elsewhere reading takes longer than all the writing. */
function readsBack(markdown: string, front: FrontMatter, text: string): void {
  const { front: again, body } = parseMarkdownFile(markdown, front.id)
  if (body !== `\n${text}`) throw new Error(`${front.id}: canonical text does not survive report.md`)
  if (JSON.stringify(again) !== JSON.stringify(front))
    throw new Error(`${front.id}: front matter does not survive report.md`)
}

/** JSON with one item of a list to a line, so that a change of one emendation is a diff of one line. */
function formatLedger(value: unknown, indent = ''): string {
  const inner = `${indent}  `
  if (Array.isArray(value) && value.length > 0 && value.some((item) => typeof item === 'object')) {
    const deep = value.some((item) => !Array.isArray(item) && isWide(item))
    const items = value.map((item) => inner + (deep ? formatLedger(item, inner) : JSON.stringify(item)))
    return `[\n${items.join(',\n')}\n${indent}]`
  }
  if (isWide(value)) {
    const entries = Object.entries(value as object).map(
      ([key, item]) => `${inner}${JSON.stringify(key)}: ${formatLedger(item, inner)}`,
    )
    return `{\n${entries.join(',\n')}\n${indent}}`
  }
  return JSON.stringify(value)
}

/** An object that itself holds lists of objects is broken over lines. */
function isWide(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).some((item) => Array.isArray(item) && item.some((x) => typeof x === 'object'))
  )
}

import { parse } from 'yaml'
import type { z } from 'zod'
import { codePointLength } from '../text/code-points.ts'
import { type FrontMatter, frontMatter } from './front-matter.ts'
import { ledger } from './ledger.ts'
import { fromMarkdown } from './markdown.ts'
import type { Report } from './report.ts'

/** The two files of a report as they stand in `content/`. */
export interface ReportFiles {
  readonly 'report.md': string
  readonly 'ledger.json': string
}

const FENCE = /^---\n([\s\S]*?)\n---\n/

/**
 * Reads a report from its two files. Every problem of the front matter and the ledger is named at once.
 * @param where path of the report's folder, for messages
 * @throws when either file does not fit its schema, or the two do not fit each other
 */
export function parseReport(files: ReportFiles, where: string): Report {
  const { front, body } = parseMarkdownFile(files['report.md'], where)
  const kept = validated(ledger, JSON.parse(files['ledger.json']), `${where}/ledger.json`)
  const blocks = fromMarkdown(body)
  const text = blocks.map((block) => block.text).join('\n')
  const end = kept.blocks.at(-1)?.span[1] ?? 0
  if (blocks.length !== kept.blocks.length || codePointLength(text) !== end) {
    throw new Error(
      `${where}: report.md has ${blocks.length} blocks and ${codePointLength(text)} characters, ledger.json expects ` +
        `${kept.blocks.length} and ${end}; report.md is written by ingest only: restore it, then put corrections in the sidecar`,
    )
  }
  if (front.id !== kept.id) throw new Error(`${where}: report.md is ${front.id}, ledger.json is ${kept.id}`)
  return { front, text, ledger: kept }
}

/**
 * Reads the front matter of `report.md` and cuts it from the text.
 * @throws as `parseReport`
 */
export function parseMarkdownFile(markdown: string, where: string): { front: FrontMatter; body: string } {
  const fence = FENCE.exec(markdown)
  if (!fence) throw new Error(`${where}/report.md: expected YAML front matter between two lines of ---`)
  const front = validated(frontMatter, parse(fence[1] as string), `${where}/report.md`)
  return { front, body: markdown.slice(fence[0].length) }
}

function validated<T extends z.ZodType>(schema: T, value: unknown, where: string): z.infer<T> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const problems = result.error.issues.map(
    (issue) => `${where}: ${issue.path.join('.') || '(whole)'}: ${issue.message}`,
  )
  throw new Error(problems.join('\n'))
}

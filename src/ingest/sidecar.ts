import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { divisionAt } from '../gazetteer/gazetteer.ts'
import { HOSTS, LEVELS } from '../genre/closed-sets.ts'
import { frontMatter } from '../report/front-matter.ts'

const reason = z.string().min(2, 'say why')
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as 2025-03-27')
const { issuers, published, signed, year } = frontMatter.shape
const division = z
  .string()
  .refine(
    (path) => divisionAt(path) !== undefined,
    'expected the path of a division the gazetteer knows, such as hubei/wuhan',
  )

const override = <T extends z.ZodType>(value: T) => z.strictObject({ value, reason }).optional()

/** A value set by hand wins over the text, and says so. */
const overrides = z.strictObject({
  title: override(z.string().min(1)),
  issuers: override(issuers),
  region: override(division.nullable()),
  township: override(z.string().nullable()),
  level: override(z.enum(LEVELS)),
  year: override(year),
  published: override(published),
  signed: override(signed),
  documentNumber: override(z.string().nullable()),
  addressee: override(z.string().nullable()),
  sourceOffice: override(z.string().nullable()),
})

const handEmendation = z.strictObject({
  /** Words of the text, in its own script, that occur once. */
  sic: z.string().min(1),
  /** What should stand there; leave it out to note a doubt without changing the text. */
  corr: z.string().optional(),
  reason,
  /** What the reading rests on: another copy, a printed edition. */
  source: z.string().optional(),
})

/** `seeds/<name>.yaml`: what a person knows about a seed and the text does not say. */
export const sidecar = z.strictObject({
  url: z.url().nullable().default(null),
  host: z.enum(HOSTS).default('unknown'),
  retrieved: day.nullable().default(null),
  accessioned: day.optional(),
  formerIds: frontMatter.shape.formerIds.default([]),
  /** Take the seed although it looks like something else. */
  accept: reason.optional(),
  /** Leave the seed out knowingly: a refusal is then no failure. */
  exclude: reason.optional(),
  /** Take a report out of the archive that was published: its page stays and says why. */
  withdrawn: reason.optional(),
  overrides: overrides.default({}),
  emendations: z.array(handEmendation).default([]),
})

export type Sidecar = z.infer<typeof sidecar>

/** What a seed without a sidecar is taken to say. */
export const NO_SIDECAR: Sidecar = sidecar.parse({})

/**
 * Reads a sidecar; every problem is reported at once, each with file and line.
 * @throws Error whose message has one line a problem
 */
export function parseSidecar(yaml: string, file: string): Sidecar {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines })
  const broken = document.errors.map(
    (error) => `${file}:${lines.linePos(error.pos[0]).line}: ${error.message.split('\n')[0]}`,
  )
  if (broken.length > 0) throw new Error(broken.join('\n'))
  const result = sidecar.safeParse(document.toJS() ?? {})
  if (result.success) return result.data
  const problems = result.error.issues.map((issue) => {
    const path = issue.path.filter((key) => typeof key !== 'symbol')
    return `${file}:${lineOf(document, lines, path)}: ${path.join('.') || '(whole)'}: ${issue.message}`
  })
  throw new Error(problems.join('\n'))
}

/** The line of the deepest part of a path that the document has. */
function lineOf(document: ReturnType<typeof parseDocument>, lines: LineCounter, path: (string | number)[]): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true)
    const range = (node as { range?: [number, number, number] } | undefined)?.range
    if (range) return lines.linePos(range[0]).line
  }
  return 1
}

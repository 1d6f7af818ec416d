import { LineCounter, parseDocument, visit } from 'yaml'
import { z } from 'zod'
import { divisionAt } from '../gazetteer/gazetteer.ts'
import { HOSTS, LEVELS } from '../genre/closed-sets.ts'
import { frontMatter, webAddress } from '../report/front-matter.ts'
import { sidecarProblems } from './sidecar-problems.ts'

const SAY_WHY = 'say why, in two characters at least'
const reason = z.string(SAY_WHY).min(2, SAY_WHY)
const day = z.iso.date('expected a day of the calendar such as 2025-03-27')
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
  url: webAddress.nullable().default(null),
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

/** Characters that are not seen and change what is: controls other than a line's end and a tab, and marks that turn the order of reading. */
const UNSEEN = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/u

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/**
 * Reads a sidecar; every problem is reported at once, each with file and line.
 * @throws Error whose message has one line a problem
 */
export function parseSidecar(yaml: string, file: string): Sidecar {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, logLevel: 'error' })
  const broken = document.errors.map(
    (error) => `${file}:${lines.linePos(error.pos[0]).line}: ${error.message.split('\n')[0]}`,
  )
  if (broken.length > 0) throw new Error(broken.join('\n'))
  const unseen: string[] = []
  visit(document, {
    Scalar(_, { value, range }) {
      const found = typeof value === 'string' && UNSEEN.exec(value)?.[0]
      if (found)
        unseen.push(
          `${file}:${lines.linePos(range?.[0] ?? 0).line}: found ${codePointName(found)}, which nobody sees; leave it out`,
        )
    },
  })
  if (unseen.length > 0) throw new Error(unseen.join('\n'))
  const result = sidecar.safeParse(document.toJS() ?? {})
  if (result.success) return result.data
  throw new Error(sidecarProblems(result.error.issues, document, lines, file).join('\n'))
}

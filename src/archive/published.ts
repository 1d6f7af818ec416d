import { z } from 'zod'
import { reportId } from '../report/front-matter.ts'
import type { Report } from '../report/report.ts'
import { addresses } from './addresses.ts'

const since = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as 2025-03-27')
const place = { id: reportId, address: z.string().min(1), since }

/** One line of `published.jsonl`. `address` is below the site's base, without it. */
const publication = z.discriminatedUnion('kind', [
  /** A report stands at the address. `since` is the day it was accessioned. */
  z.strictObject({ kind: z.literal('report'), ...place }),
  /** The id is a former one: its address leads to the report `to`, accessioned on `since`. */
  z.strictObject({ kind: z.literal('redirect'), ...place, to: reportId }),
  /** The report was withdrawn on `since`. Written by hand: the page that stays says why. */
  z.strictObject({ kind: z.literal('tombstone'), ...place, title: z.string().min(1), reason: z.string().min(1) }),
])

export type Publication = z.infer<typeof publication>

/**
 * Reads `published.jsonl`: every id and address ever published, oldest first. The last line of an id is its state now.
 * @throws one error that names every bad line
 */
export function parsePublished(text: string, file: string): Publication[] {
  const problems: string[] = []
  const rows: Publication[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue
    const result = publication.safeParse(parseJson(line))
    if (result.success) rows.push(result.data)
    else problems.push(`${file}:${index + 1}: ${z.prettifyError(result.error).replaceAll('\n', ' ')}`)
  }
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return rows
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

/** The inverse of `parsePublished`: one JSON object a line. */
export function formatPublished(rows: readonly Publication[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}

/**
 * The lines the archive as it stands would add, ordered by address: reports and former ids at addresses not yet published
 * in that state. Dates are those of the reports, so the same archive gives the same lines on any day.
 */
export function notYetPublished(rows: readonly Publication[], reports: readonly Report[]): Publication[] {
  const known = new Set(rows.map(state))
  return reports
    .flatMap(publicationsOf)
    .filter((row) => !known.has(state(row)))
    .sort((a, b) => (a.address < b.address ? -1 : 1))
}

function publicationsOf({ front }: Report): Publication[] {
  const since = front.accessioned
  return [
    { kind: 'report', id: front.id, address: addresses.report(front.id), since },
    ...front.formerIds.map(
      (id): Publication => ({ kind: 'redirect', id, address: addresses.report(id), since, to: front.id }),
    ),
  ]
}

function state(row: Publication): string {
  return JSON.stringify([row.kind, row.id, row.address, row.kind === 'redirect' ? row.to : null])
}

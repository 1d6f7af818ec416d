import type { Finding } from '../../src/report/ledger.ts'
import { displayTitle, type Report } from '../../src/report/report.ts'

/** Fields shown to whoever adds a report, in the order they are checked by eye. */
const FIELDS = [
  'title',
  'issuers',
  'kind',
  'region',
  'township',
  'level',
  'year',
  'published',
  'signed',
  'documentNumber',
  'addressee',
  'sourceOffice',
  'sourceScript',
] as const

type Field = (typeof FIELDS)[number]

/** Quotes shown for a value, and how much of each. */
const MOST_QUOTES = 3
const LONGEST_QUOTE = 60

/**
 * What ingest understood of a report, as Markdown: a table of values with the words each rests on, then what is doubtful
 * and what the source does not say. Reads as well in a terminal as in a workflow's summary.
 */
export function understanding(report: Report): string {
  const rows = [
    ...FIELDS.map((field) => [field, shownValue(report, field), quoteOf(report, field)]),
    ...partRows(report),
  ]
  return [
    `## ${report.front.id}`,
    '',
    '| field | value | evidence |',
    '| --- | --- | --- |',
    ...rows.map((cells) => `| ${cells.map(cell).join(' | ')} |`),
    '',
    ...listed(report, 'doubt', 'To check:', 'Nothing doubtful was found.'),
    '',
    ...listed(report, 'absent', 'The source does not say:', 'The source says all that is asked.'),
    '',
  ].join('\n')
}

function shownValue({ front }: Report, field: Field): string {
  switch (field) {
    case 'title':
      return displayTitle(front)
    case 'issuers':
      return front.issuers.map(({ name, inferred }) => (inferred ? `${name} (inferred)` : name)).join('; ') || '不详'
    case 'kind':
      return front.issuers.map(({ kind }) => kind).join('; ') || '不详'
    default:
      return String(front[field] ?? '不详')
  }
}

function quoteOf({ ledger }: Report, field: string): string {
  const quotes = ledger.evidence.filter((evidence) => evidence.field === field).map(({ quote }) => shortened(quote))
  return [...new Set(quotes)].slice(0, MOST_QUOTES).join(' / ')
}

function partRows(report: Report): string[][] {
  return Object.entries(report.front.parts).map(([part, { status, anchor }]) => [
    `parts.${part}`,
    anchor ? `${status} (#${anchor})` : status,
    quoteOf(report, `parts.${part}`),
  ])
}

function listed({ ledger }: Report, severity: Finding['severity'], heading: string, none: string): string[] {
  const findings = ledger.findings.filter((finding) => finding.severity === severity)
  return findings.length > 0 ? [heading, '', ...findings.map(({ field, message }) => `- ${field}: ${message}`)] : [none]
}

function shortened(quote: string): string {
  const characters = Array.from(quote)
  return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : quote
}

/** A cell of a Markdown table holds no bar and no line break. */
function cell(text: string | undefined): string {
  return (text ?? '').replace(/[|\\]/g, '\\$&').replace(/\s*\n\s*/g, ' ')
}

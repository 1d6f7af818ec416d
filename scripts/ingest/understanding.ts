import type { Report } from '../../src/report/report.ts'

/** Fields shown to whoever adds a report, in the order they are checked by eye. */
const FIELDS = [
  'title',
  'issuers',
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

/**
 * What ingest understood of a report, as Markdown: a table of values with the words each rests on, then the findings.
 * Reads as well in a terminal as in a workflow's summary.
 */
export function understanding(report: Report): string {
  const rows = [...FIELDS.map((field) => [field, valueOf(report, field), quoteOf(report, field)]), ...partRows(report)]
  const findings = report.ledger.findings.map(({ severity, field, message }) => `- ${severity}: ${field}: ${message}`)
  return [
    `## ${report.front.id}`,
    '',
    '| field | value | evidence |',
    '| --- | --- | --- |',
    ...rows.map((cells) => `| ${cells.map(cell).join(' | ')} |`),
    '',
    ...(findings.length > 0 ? ['To check:', ...findings] : ['Nothing doubtful was found.']),
    '',
  ].join('\n')
}

function valueOf({ front }: Report, field: (typeof FIELDS)[number]): string {
  if (field === 'issuers') return front.issuers.map(({ name }) => name).join(' ')
  if (field === 'title') return front.titleSupplied ? `〔${front.title}〕` : front.title
  return String(front[field] ?? '不详')
}

function quoteOf({ ledger }: Report, field: string): string {
  const quotes = ledger.evidence.filter((evidence) => evidence.field === field).map(({ quote }) => quote)
  return [...new Set(quotes)].slice(0, 3).join(' / ')
}

function partRows(report: Report): string[][] {
  return Object.entries(report.front.parts).map(([part, { status, anchor }]) => [
    `parts.${part}`,
    anchor ? `${status} (#${anchor})` : status,
    quoteOf(report, `parts.${part}`),
  ])
}

/** A cell of a Markdown table holds no bar and no line break. */
function cell(text: string | undefined): string {
  return (text ?? '').replace(/[|\\]/g, '\\$&').replace(/\s*\n\s*/g, ' ')
}

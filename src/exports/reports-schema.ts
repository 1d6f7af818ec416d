import type { ReportColumn } from './report-column.ts'
import { REPORT_COLUMNS } from './report-columns.ts'

/** The JSON Schema (draft 2020-12) of the table of reports as JSON. */
export function reportsSchema(address: string): Record<string, unknown> {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title: '法治政府建设年度报告一览',
    type: 'array',
    items: {
      type: 'object',
      properties: Object.fromEntries(REPORT_COLUMNS.map((column) => [column.name, property(column)])),
      required: REPORT_COLUMNS.map(({ name }) => name),
      additionalProperties: false,
    },
  }
}

function property({ type, nullable, label, meaning, values, several }: ReportColumn): Record<string, unknown> {
  const named = values && Object.entries(values).map(([value, name]) => `${value}：${name}`)
  return {
    title: label,
    description: named ? `${meaning}${named.join('，')}。` : meaning,
    type: nullable ? [type, 'null'] : type,
    ...(values && !several && { enum: [...Object.keys(values), ...(nullable ? [null] : [])] }),
  }
}

import { DOCUMENT_COLUMNS } from './columns/document-columns.ts'
import { NAMING_COLUMNS } from './columns/naming-columns.ts'
import { SOURCE_COLUMNS } from './columns/source-columns.ts'
import { TEXT_COLUMNS } from './columns/text-columns.ts'
import type { ReportColumn } from './report-column.ts'

/** Every column of the table of reports, in order. New ones are added at the end. */
export const REPORT_COLUMNS: readonly ReportColumn[] = [
  ...NAMING_COLUMNS,
  ...DOCUMENT_COLUMNS,
  ...SOURCE_COLUMNS,
  ...TEXT_COLUMNS,
]

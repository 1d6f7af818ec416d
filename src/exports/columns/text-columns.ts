import { addresses } from '../../archive/addresses.ts'
import { PART_STATUS_LABELS } from '../../archive/labels.ts'
import type { Part } from '../../genre/closed-sets.ts'
import { STATUTORY_PARTS } from '../../genre/statutory-parts.ts'
import { chosenLedger } from '../../report/chosen-ledger.ts'
import { remembered } from '../../report/remembered.ts'
import type { Report } from '../../report/report.ts'
import { codePointLength } from '../../text/code-points.ts'
import type { ReportColumn } from '../report-column.ts'

/** What is in the text and what was done to it, and where it can be read. */
export const TEXT_COLUMNS: readonly ReportColumn[] = [
  ...STATUTORY_PARTS.map(({ part, label }) => partColumn(part, label)),
  {
    name: 'characters',
    type: 'integer',
    label: '字数',
    meaning: '正文的字符数，标点与数字在内，换行不计。',
    value: (report) => remembered(report, 'text-counts', textCounts).characters,
  },
  {
    name: 'paragraphs',
    type: 'integer',
    label: '段数',
    meaning: '正文的段落数，标题不计。',
    value: (report) => remembered(report, 'text-counts', textCounts).paragraphs,
  },
  {
    name: 'emendations',
    type: 'integer',
    label: '改动',
    meaning: '与原件不同之处的登记条数，逐条见各报告的.json。',
    value: (report) => remembered(report, 'text-counts', textCounts).emendations,
  },
  {
    name: 'doubts',
    type: 'integer',
    label: '存疑',
    meaning: '看得出有误而未改的处数。',
    value: (report) => remembered(report, 'text-counts', textCounts).doubts,
  },
  {
    name: 'url',
    type: 'string',
    label: '网址',
    meaning: '报告的页面，永久不变。',
    value: ({ front }, site) => site + addresses.report(front.id),
  },
]

/** The same of one statutory part: how it stands, where it does. */
function partColumn(part: Part, label: string): ReportColumn {
  return {
    name: `part_${part}`,
    type: 'string',
    label: `法定内容：${label}`,
    meaning: '这一项在本件中有没有，只说本件。依据见各报告的.json。',
    values: PART_STATUS_LABELS,
    value: ({ front }) => front.parts[part].status,
  }
}

function textCounts(report: Report) {
  const { blocks, findings } = report.ledger
  return {
    characters: codePointLength(report.text.replaceAll('\n', '')),
    paragraphs: blocks.filter(({ kind }) => kind === 'paragraph').length,
    emendations: chosenLedger(report).emendations.length,
    doubts: findings.filter(({ severity }) => severity === 'doubt').length,
  }
}

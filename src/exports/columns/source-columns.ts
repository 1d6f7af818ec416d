import { HOST_LABELS, SCRIPT_LABELS } from '../../archive/labels.ts'
import { chosenSource } from '../../report/report.ts'
import type { ReportColumn } from '../report-column.ts'

/** Where the text was taken from, and when. */
export const SOURCE_COLUMNS: readonly ReportColumn[] = [
  {
    name: 'source_script',
    type: 'string',
    label: '原件文字',
    meaning: '原件的字体；正文一律存为简体。',
    values: SCRIPT_LABELS,
    value: ({ front }) => front.sourceScript,
  },
  {
    name: 'source_url',
    type: 'string',
    nullable: true,
    label: '来源网址',
    meaning: '原件取自何处；不详的为空。',
    value: (report) => chosenSource(report).url,
  },
  {
    name: 'source_host',
    type: 'string',
    label: '来源网站性质',
    meaning: '从不据域名推测。',
    values: HOST_LABELS,
    value: (report) => chosenSource(report).host,
  },
  {
    name: 'retrieved',
    type: 'string',
    nullable: true,
    label: '采集日期',
    meaning: '从来源网址取得原件的日子。',
    value: (report) => chosenSource(report).retrieved,
  },
  {
    name: 'source_sha256',
    type: 'string',
    label: '校验值',
    meaning: '原件字节的SHA-256。',
    value: (report) => chosenSource(report).sha256,
  },
  {
    name: 'accessioned',
    type: 'string',
    label: '收录日期',
    meaning: '收入本站的日子。',
    value: ({ front }) => front.accessioned,
  },
]

import type { ReportColumn } from '../report-column.ts'

/** What a report says of itself: its year, its dates, its number, to whom and from which office. */
export const DOCUMENT_COLUMNS: readonly ReportColumn[] = [
  {
    name: 'year',
    type: 'integer',
    label: '报告年度',
    meaning: '报告所写的那一年，不是发布的那一年。',
    value: ({ front }) => front.year,
  },
  {
    name: 'published',
    type: 'string',
    nullable: true,
    label: '发布日期',
    meaning: '原件载明的发布日期，精确到原件所写的程度；带时刻的为北京时间。没有载明的为空，从不以成文日期代替。',
    value: ({ front }) => front.published,
  },
  {
    name: 'signed',
    type: 'string',
    nullable: true,
    label: '成文日期',
    meaning: '落款的日期。不能证明何时公开。',
    value: ({ front }) => front.signed,
  },
  {
    name: 'document_number',
    type: 'string',
    nullable: true,
    label: '发文字号',
    meaning: '照原件。',
    value: ({ front }) => front.documentNumber,
  },
  {
    name: 'addressee',
    type: 'string',
    nullable: true,
    label: '主送机关',
    meaning: '照原件。',
    value: ({ front }) => front.addressee,
  },
  {
    name: 'source_office',
    type: 'string',
    nullable: true,
    label: '来源科室',
    meaning: '原页注明的供稿处室。',
    value: ({ front }) => front.sourceOffice,
  },
]

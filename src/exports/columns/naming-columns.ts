import { ISSUER_KIND_LABELS, LEVEL_LABELS } from '../../archive/labels.ts'
import { placeInFull } from '../../archive/place-names.ts'
import { type ReportColumn, SEVERAL } from '../report-column.ts'

/** What a report is called, who issued it, and for where. */
export const NAMING_COLUMNS: readonly ReportColumn[] = [
  {
    name: 'id',
    type: 'string',
    label: '编号',
    meaning: '永久编号，网址即由它组成；一经给出，不再改变，也不再用于别的报告。',
    value: ({ front }) => front.id,
  },
  {
    name: 'title',
    type: 'string',
    label: '题名',
    meaning: '照原件；原件无题的由本站所拟。',
    value: ({ front }) => front.title,
  },
  {
    name: 'title_supplied',
    type: 'boolean',
    label: '题名为拟',
    meaning: '原件无题，题名由本站所拟的为true。',
    value: ({ front }) => front.titleSupplied,
  },
  {
    name: 'issuers',
    type: 'string',
    nullable: true,
    label: '发文机关',
    meaning: `几个机关联合发文的，以“${SEVERAL}”隔开；不能确定的为空。`,
    value: ({ front }) => several(front.issuers.map(({ name }) => name)),
  },
  {
    name: 'issuer_kinds',
    type: 'string',
    nullable: true,
    label: '机关类别',
    meaning: `与发文机关依次对应，以“${SEVERAL}”隔开。`,
    values: ISSUER_KIND_LABELS,
    several: true,
    value: ({ front }) => several(front.issuers.map(({ kind }) => kind)),
  },
  {
    name: 'issuer_inferred',
    type: 'boolean',
    label: '机关为推定',
    meaning: '有机关名称不见于原件、据正文推定的为true。',
    value: ({ front }) => front.issuers.some(({ inferred }) => inferred),
  },
  {
    name: 'region',
    type: 'string',
    nullable: true,
    label: '地区路径',
    meaning: '地区页网址里的路径，由省到县或功能区。',
    value: ({ front }) => front.region,
  },
  {
    name: 'place',
    type: 'string',
    nullable: true,
    label: '地区',
    meaning: '所在行政区划的全称；功能区写作它所在的行政区划。',
    value: ({ front }) => front.region && placeInFull(front.region),
  },
  {
    name: 'township',
    type: 'string',
    nullable: true,
    label: '乡镇街道',
    meaning: '地区以下的街道、镇、乡，照原件。',
    value: ({ front }) => front.township,
  },
  {
    name: 'level',
    type: 'string',
    nullable: true,
    label: '层级',
    meaning: '发文机关所属政府的层级。',
    values: LEVEL_LABELS,
    value: ({ front }) => front.level,
  },
]

function several(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(SEVERAL)
}

/** The closed set of functional zone kinds, each with its name in the interface. */
export const ZONE_KINDS = {
  'national-new-area': '国家级新区',
  'new-area': '新区',
  'economic-zone': '经济开发区',
  'hi-tech-zone': '高新技术产业开发区',
  'industrial-park': '产业园区',
  'free-trade-area': '自贸与保税区域',
  'pilot-zone': '示范区、试验区、合作区',
  'management-area': '管理区',
  'scenic-area': '风景名胜区、旅游度假区',
} as const

/** One of the keys of {@link ZONE_KINDS}. */
export type ZoneKind = keyof typeof ZONE_KINDS

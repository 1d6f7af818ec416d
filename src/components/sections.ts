import { addresses } from '../archive/addresses.ts'

/** The parts of the site the masthead leads to, in reading order. Only what exists is listed. */
export const SECTIONS = [
  { key: 'reports', label: '报告', path: addresses.reports() },
  { key: 'regions', label: '地区', path: addresses.regions() },
  { key: 'years', label: '年度', path: addresses.years() },
  { key: 'compare', label: '比较', path: addresses.compare() },
  { key: 'search', label: '检索', path: addresses.search() },
  { key: 'about', label: '说明', path: addresses.about() },
] as const

/** One of the parts of the site. */
export type Section = (typeof SECTIONS)[number]['key']

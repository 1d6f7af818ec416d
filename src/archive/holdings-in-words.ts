import type { Holdings } from './holdings.ts'

/** What is held, as a clause without a stop: 现存5份，来自3个省级地区的5地，报告年度2022至2024. */
export function holdingsInWords({ reports, provinces, places, years }: Holdings): string {
  if (years === null) return '目前一份也没有收到'
  const [first, last] = years
  const span = first === last ? `${first}` : `${first}至${last}`
  const where = places === 0 ? '地方均不详' : `来自${provinces}个省级地区的${places}地`
  return `现存${reports}份，${where}，报告年度${span}`
}

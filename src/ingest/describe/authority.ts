import type { Division } from '../../gazetteer/division.ts'
import type { Issuer } from '../../report/front-matter.ts'

/** The body that speaks for a place: its government; a zone's committee, by its full name where none is printed. */
export function authorityOf(division: Division, printed: string[]): Issuer {
  const zone = division.zone !== null
  return {
    name: `${division.name}${zone ? '管理委员会' : '人民政府'}`,
    printed,
    inferred: true,
    kind: zone ? 'zone-committee' : 'government',
  }
}

/** The body that speaks for a township: 街道 has a 办事处; 镇, 乡 and 苏木 have a 人民政府. */
export function townshipOffice(words: string, township: string, printed: string[]): Issuer {
  const office = /街道?$/.test(township) ? '办事处' : '人民政府'
  return { name: `${words}${office}`, printed, inferred: true, kind: 'township-office' }
}

import { divisionAt } from '../../src/gazetteer/gazetteer.ts'
import { authorityOf } from '../../src/ingest/describe/authority.ts'
import type { Chance } from './chance.ts'
import type { MadeIssuer } from './made-issuer.ts'

/** A title as printed, line by line, and whom it makes the issuers. */
export interface MadeTitle {
  readonly lines: readonly string[]
  /** As the archive stores it. */
  readonly title: string
  readonly issuers: readonly string[]
  readonly kind: MadeIssuer['kind']
  readonly untitled: boolean
}

const MATTERS: readonly ((year: string) => string)[] = [
  (year) => `关于${year}年度法治政府建设情况的报告`,
  (year) => `${year}年度法治政府建设情况报告`,
  (year) => `${year}年法治政府建设年度报告`,
  (year) => `关于${year}年法治政府建设工作情况的报告`,
  (year) => `${year}年度法治政府建设工作总结`,
  (year) => `关于${year}年度推进法治政府建设情况的报告`,
  (year) => `${year}年度法治政府建设情况的公示`,
]

/** Makes up a title in one of the shapes reports have, or none. */
export function madeTitle(chance: Chance, issuer: MadeIssuer, year: number): MadeTitle {
  const shape = chance.pick([
    'whole',
    'whole',
    'whole',
    'lines',
    'split',
    'han',
    'place',
    'year-first',
    'rank',
    'joint',
    'none',
    'none',
  ] as const)
  const matter = chance.pick(MATTERS)(String(year))
  const own = { issuers: [issuer.name], kind: issuer.kind, untitled: false }
  const whole = { ...own, lines: [issuer.name + matter], title: issuer.name + matter }
  switch (shape) {
    case 'lines':
      return { ...whole, lines: [issuer.name, matter] }
    case 'split':
      return {
        ...whole,
        lines: [issuer.name, `${year}年度`, '法治政府建设情况报告'],
        title: `${issuer.name}${year}年度法治政府建设情况报告`,
      }
    case 'han':
      return oneLine(own, issuer.name + MATTERS[1]?.(hanYear(year)))
    case 'place':
      return placeTitle(issuer, (place) => `${place}${matter}`) ?? whole
    case 'year-first':
      return placeTitle(issuer, (place) => `${year}年${place}法治政府建设情况报告`) ?? whole
    case 'rank':
      return rankTitle(issuer, matter) ?? whole
    case 'joint':
      return jointTitle(issuer, matter) ?? whole
    case 'none':
      return { ...own, lines: [], title: `${issuer.name}${year}年度法治政府建设情况报告`, untitled: true }
    default:
      return whole
  }
}

function oneLine(own: Pick<MadeTitle, 'issuers' | 'kind' | 'untitled'>, title: string): MadeTitle {
  return { ...own, lines: [title], title }
}

/** A place speaks for its government, its zone's committee, its township's office. */
function placeTitle(
  { place, kind, region, township, name }: MadeIssuer,
  title: (place: string) => string,
): MadeTitle | null {
  const division = region === null ? undefined : divisionAt(region)
  if (!division || kind === 'department') return null
  const words = township ? `${place}${township}` : place
  const issuer = township ? name : authorityOf(division, []).name
  return oneLine({ issuers: [issuer], kind, untitled: false }, title(words))
}

/** 市司法局: the place is told by the text alone. */
function rankTitle({ name, kind, place, region }: MadeIssuer, matter: string): MadeTitle | null {
  const division = region === null ? undefined : divisionAt(region)
  const rank = division && /[省市县]$/.exec(division.name)?.[0]
  if (!division || !rank || kind !== 'department') return null
  const core = name.slice(place.length)
  return oneLine({ issuers: [`${division.name}${core}`], kind, untitled: false }, `${rank}${core}${matter}`)
}

/** A party committee and its government report together. */
function jointTitle({ place, kind }: MadeIssuer, matter: string): MadeTitle | null {
  if (kind !== 'government' || !/[市县]$/.test(place)) return null
  const issuers = [`中共${place}委`, `${place}人民政府`]
  const title = `${issuers.join(' ')}${matter}`
  return {
    lines: [issuers[0] as string, issuers[1] as string, matter],
    title,
    issuers,
    kind: 'party-committee',
    untitled: false,
  }
}

function hanYear(year: number): string {
  return Array.from(String(year), (digit) => '〇一二三四五六七八九'[Number(digit)]).join('')
}

import { allDivisions } from '../../src/gazetteer/all-divisions.ts'
import type { Division } from '../../src/gazetteer/division.ts'
import { existedIn } from '../../src/gazetteer/existed-in.ts'
import { ancestors } from '../../src/gazetteer/gazetteer.ts'
import type { IssuerKind, Level } from '../../src/genre/closed-sets.ts'
import type { Chance } from './chance.ts'

/** A made-up body that reports, with what is true of it. */
export interface MadeIssuer {
  readonly name: string
  readonly kind: IssuerKind
  readonly level: Level
  readonly region: string | null
  readonly township: string | null
  /** How it speaks of itself (我局, 我县) and of all that is under it (全县). */
  readonly self: string
  readonly whole: string
  /** The place as text names it, empty for a ministry. */
  readonly place: string
  /** Whom it reports to. */
  readonly superior: string
}

const DEPARTMENTS = [
  '司法',
  '教育',
  '民政',
  '财政',
  '交通运输',
  '水利',
  '农业农村',
  '生态环境',
  '应急管理',
  '文化和旅游',
  '卫生健康',
  '市场监督管理',
  '自然资源',
  '审计',
  '统计',
  '医疗保障',
  '人力资源和社会保障',
  '住房和城乡建设',
  '退役军人事务',
  '林业',
] as const
const PROVINCIAL_DEPARTMENTS = ['司法', '教育', '民政', '财政', '水利', '农业农村', '生态环境', '自然资源', '交通运输']
const MINISTRIES = ['水利部', '交通运输部', '文化和旅游部', '国家能源局', '国家林业和草原局', '自然资源部']
const TOWNSHIP_STEMS = [
  '清溪',
  '龙泉',
  '太和',
  '共和',
  '石桥',
  '东风',
  '新华',
  '柳林',
  '白云',
  '青山',
  '永安',
  '双河',
  '高桥',
  '古城',
]

/** Makes up an issuer of a year. Of places whose name others share, only those are taken whose own text can tell them apart. */
export function madeIssuer(chance: Chance, year: number): MadeIssuer {
  const kind = chance.pick([
    'government',
    'government',
    'department',
    'department',
    'zone',
    'township',
    'ministry',
    'government',
    'department',
  ])
  if (kind === 'ministry') return ministry(chance)
  if (kind === 'zone') return zoneCommittee(chance, year)
  if (kind === 'township') return townshipOffice(chance, year)
  const division = divisionOf(chance, year, ({ zone }) => zone === null)
  return kind === 'government' ? government(division) : department(chance, division)
}

/** The full name of a place, from its city on where it is a district: 南京市鼓楼区. */
export function placeName(division: Division): string {
  const above = ancestors(division.path).slice(0, -1).at(-1)
  const district = division.zone === null && division.name.endsWith('区') && division.level === 'county'
  return district && above ? `${above.name}${division.name}` : division.name
}

function government(division: Division): MadeIssuer {
  const place = placeName(division)
  return {
    ...of(division),
    name: `${place}人民政府`,
    kind: 'government',
    self: selfOf(division),
    superior: superiorOf(division),
  }
}

function department(chance: Chance, division: Division): MadeIssuer {
  const provincial = division.level === 'provincial' && !division.name.endsWith('市')
  const name = provincial ? `${chance.pick(PROVINCIAL_DEPARTMENTS)}厅` : `${chance.skewed(DEPARTMENTS)}局`
  const self = provincial ? '我厅' : '我局'
  const rank = rankOf(division)
  return {
    ...of(division),
    name: `${placeName(division)}${name}`,
    kind: 'department',
    self,
    superior: `${rank}委、${rank}政府`,
  }
}

function zoneCommittee(chance: Chance, year: number): MadeIssuer {
  const division = divisionOf(chance, year, ({ zone }) => zone !== null)
  const name = `${division.name}${chance.pick(['管理委员会', '管委会'])}`
  return { ...of(division), name, kind: 'zone-committee', self: '我区', superior: '市委、市政府' }
}

function townshipOffice(chance: Chance, year: number): MadeIssuer {
  const division = divisionOf(chance, year, ({ zone, level }) => zone === null && level === 'county')
  const township = `${chance.pick(TOWNSHIP_STEMS)}${chance.pick(['街道', '镇', '乡'])}`
  const office = township.endsWith('街道') ? '办事处' : '人民政府'
  const self = township.endsWith('街道') ? '我街道' : `我${township.slice(-1)}`
  const rank = rankOf(division)
  return {
    name: `${placeName(division)}${township}${office}`,
    kind: 'township-office',
    level: 'township',
    region: division.path,
    township,
    self,
    whole: self.replace('我', '全'),
    place: placeName(division),
    superior: `${rank}委、${rank}政府`,
  }
}

function ministry(chance: Chance): MadeIssuer {
  const name = chance.pick(MINISTRIES)
  const self = name.endsWith('部') ? '我部' : '我局'
  return {
    name,
    kind: 'department',
    level: 'national',
    region: null,
    township: null,
    self,
    whole: '全国',
    place: '',
    superior: '国务院',
  }
}

function of(division: Division): Pick<MadeIssuer, 'level' | 'region' | 'township' | 'whole' | 'place'> {
  return {
    level: division.level,
    region: division.path,
    township: null,
    whole: selfOf(division).replace('我', '全'),
    place: placeName(division),
  }
}

function selfOf(division: Division): string {
  return `我${rankOf(division)}`
}

/** What a place calls itself: 省, 自治区 and 新区 say their last character. */
function rankOf({ name, zone }: Division): string {
  return zone ? '区' : (/[省市州县区旗盟]$/.exec(name)?.[0] ?? '地区')
}

function superiorOf(division: Division): string {
  const above = ancestors(division.path).slice(0, -1).at(-1)
  return above ? `${above.name}人民政府` : '党中央、国务院'
}

function divisionOf(chance: Chance, year: number, wanted: (division: Division) => boolean): Division {
  for (;;) {
    const division = chance.pick(allDivisions())
    const usual = /[省市州县区旗]$/.test(division.name) && !/地区$|林区$|特别行政区$/.test(division.name)
    if (usual && wanted(division) && existedIn(division, year) && !OUTSIDE.test(division.path)) return division
  }
}

/** No report comes from there. */
const OUTSIDE = /^(?:taiwan|xianggang|aomen)/

import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { allDivisions } from './all-divisions.ts'
import { ZONE_KINDS } from './zone-kind.ts'
import { ZoneRow } from './zone-row.ts'
import zoneRows from './zones.json' with { type: 'json' }

const zones = z.array(ZoneRow).parse(zoneRows)
const divisions = new Map(allDivisions().flatMap((place) => (place.zone ? [] : [[place.path, place] as const])))

/** Names any city's zones go by: they can be nobody's alias in the whole country. */
const ANYBODYS = [
  '高新区',
  '经开区',
  '开发区',
  '经济开发区',
  '经济技术开发区',
  '高新技术产业开发区',
  '工业园区',
  '新区',
  '园区',
  '示范区',
]

describe('zones.json', () => {
  it('hangs every zone under an existing division, its path under the parent’s', () => {
    for (const { path, parent } of zones) {
      expect(divisions.get(parent)?.to, path).toBeNull()
      expect(path).toBe(`${parent}/${path.slice(path.lastIndexOf('/') + 1)}`)
    }
  })

  it('gives every zone a path that no division and no other zone has', () => {
    const paths = zones.map(({ path }) => path)
    expect(new Set(paths).size).toBe(zones.length)
    for (const path of paths) expect(divisions.has(path), path).toBe(false)
  })

  it('gives no name or alias to two zones', () => {
    const names = zones.flatMap(({ name, aliases }) => [name, ...aliases])
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  it('shares a name with a division only where that division has carried the zone on', () => {
    const byName = new Map([...divisions.values()].map(({ name, path }) => [name, path]))
    for (const { name, aliases, successor } of zones) {
      for (const text of [name, ...aliases]) if (byName.has(text)) expect(byName.get(text), text).toBe(successor)
    }
  })

  it('gives no local alias to two zones of one parent', () => {
    const local = zones.flatMap(({ parent, localAliases }) => localAliases.map((alias) => `${parent} ${alias}`))
    expect(local.filter((alias, i) => local.indexOf(alias) !== i)).toEqual([])
  })

  it('makes no name that any city’s zones go by an alias for the whole country', () => {
    const aliases = new Set(zones.flatMap((zone) => zone.aliases))
    for (const name of ANYBODYS) expect(aliases.has(name), name).toBe(false)
  })

  it('keeps the length of names in Traditional', () => {
    for (const { name, nameHant } of zones) expect(Array.from(nameHant)).toHaveLength(Array.from(name).length)
  })

  it('says when a zone ended and what carries it on, both or neither', () => {
    for (const { to, successor, path } of zones) expect(to === null, path).toBe(successor === null)
  })

  it('uses every kind of the closed set', () => {
    expect(new Set(zones.map(({ kind }) => kind))).toEqual(new Set(Object.keys(ZONE_KINDS)))
  })

  // 浦东新区 and 滨海新区, the other two of the nineteen, are districts with a code.
  it.each([
    '重庆两江新区',
    '浙江舟山群岛新区',
    '兰州新区',
    '广州南沙新区',
    '陕西西咸新区',
    '贵州贵安新区',
    '青岛西海岸新区',
    '大连金普新区',
    '四川天府新区',
    '湖南湘江新区',
    '南京江北新区',
    '福州新区',
    '云南滇中新区',
    '哈尔滨新区',
    '长春新区',
    '江西赣江新区',
    '河北雄安新区',
  ])('knows the national new area %s', (name) => {
    expect(zones.find((zone) => zone.name === name)?.kind).toBe('national-new-area')
  })

  it.each([
    ['武汉东湖新技术开发区', 'hubei/wuhan/donghu'],
    ['威海经济技术开发区', 'shandong/weihai/jingjijishu'],
    ['苏州工业园区', 'jiangsu/suzhou/gongye'],
    ['昆山经济技术开发区', 'jiangsu/suzhou/kunshan/jingjijishu'],
    ['深圳市大鹏新区', 'guangdong/shenzhen/dapeng'],
  ])('keeps the address of %s: %s', (name, path) => {
    expect(zones.find((zone) => zone.name === name)?.path).toBe(path)
  })
})

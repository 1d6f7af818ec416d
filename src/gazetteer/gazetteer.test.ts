import { describe, expect, it } from 'vitest'
import { allDivisions } from './all-divisions.ts'
import { ancestors, children, divisionAt, divisionsNamed, provinces, provincesUnderDuty } from './gazetteer.ts'

const paths = (divisions: readonly { path: string }[]) => divisions.map(({ path }) => path)

describe('divisionAt', () => {
  it('gives the division at every path', () => {
    for (const division of allDivisions()) expect(divisionAt(division.path)).toBe(division)
  })

  it('gives nothing for a path nobody has', () => {
    expect(divisionAt('hubei/atlantis')).toBeUndefined()
  })
})

describe('ancestors', () => {
  it('lists the province first and the division itself last', () => {
    expect(paths(ancestors('jiangsu/suzhou/kunshan/jingjijishu'))).toEqual([
      'jiangsu',
      'jiangsu/suzhou',
      'jiangsu/suzhou/kunshan',
      'jiangsu/suzhou/kunshan/jingjijishu',
    ])
  })

  it('knows no prefecture above a city directly under its province', () => {
    expect(paths(ancestors('hubei/xiantao'))).toEqual(['hubei', 'hubei/xiantao'])
  })

  it('is empty for an unknown path', () => {
    expect(ancestors('nowhere')).toEqual([])
  })
})

describe('children', () => {
  it('lists existing divisions by code, then zones', () => {
    const below = children('shandong/weihai')
    const divisions = below.filter(({ zone }) => zone === null)
    expect(paths(divisions)).toEqual([
      'shandong/weihai/huancui',
      'shandong/weihai/wendeng',
      'shandong/weihai/rongcheng',
      'shandong/weihai/rushan',
    ])
    expect(below.slice(divisions.length).every(({ zone }) => zone !== null)).toBe(true)
    expect(below.length).toBeGreaterThan(divisions.length)
  })

  it('leaves out what is abolished', () => {
    expect(paths(children('beijing'))).toContain('beijing/miyun')
    expect(paths(children('beijing'))).not.toContain('beijing/miyunxian')
  })
})

describe('provinces', () => {
  it('gives the 34 of the provincial level by code, 31 of them under the duty to report', () => {
    expect(provinces()).toHaveLength(34)
    expect(provinces().map(({ code }) => code)).toEqual(
      provinces()
        .map(({ code }) => code)
        .toSorted(),
    )
    expect(provincesUnderDuty()).toHaveLength(31)
    expect(provincesUnderDuty().map(({ name }) => name)).not.toContain('台湾省')
  })
})

describe('divisionsNamed', () => {
  it.each([
    ['鼓楼区', 4],
    ['朝阳区', 2],
    ['市中区', 4],
    ['新华区', 3],
    ['铁西区', 3],
  ])('returns every %s: %i', (name, count) => {
    expect(divisionsNamed(name)).toHaveLength(count)
  })

  it('narrows to what lies within a division', () => {
    expect(paths(divisionsNamed('鼓楼区', { within: 'jiangsu' }))).toEqual([
      'jiangsu/nanjing/gulou',
      'jiangsu/xuzhou/gulou',
    ])
    expect(paths(divisionsNamed('鼓楼区', { within: 'jiangsu/nanjing' }))).toEqual(['jiangsu/nanjing/gulou'])
  })

  it('wants the whole name', () => {
    expect(divisionsNamed('武汉')).toEqual([])
  })

  it('finds what was abolished, and prefers what existed in the year', () => {
    expect(paths(divisionsNamed('密云县'))).toEqual(['beijing/miyunxian'])
    expect(paths(divisionsNamed('吐鲁番市', { year: 2014 }))).toEqual(['xinjiang/tulufandiqu/tulufan'])
    expect(paths(divisionsNamed('吐鲁番市', { year: 2018 }))).toEqual(['xinjiang/tulufan'])
    expect(paths(divisionsNamed('枞阳县', { year: 2014 }))).toEqual(['anhui/anqing/zongyang'])
    expect(paths(divisionsNamed('枞阳县'))).toEqual(['anhui/tongling/zongyang'])
  })

  it('finds a zone by its name, its aliases, and where its parent is known by its local aliases', () => {
    const zone = ['hubei/wuhan/donghu']
    expect(paths(divisionsNamed('武汉东湖新技术开发区'))).toEqual(zone)
    expect(paths(divisionsNamed('东湖高新区'))).toEqual(zone)
    expect(divisionsNamed('高新区')).toEqual([])
    expect(paths(divisionsNamed('高新区', { within: 'hubei/wuhan' }))).toEqual(zone)
  })
})

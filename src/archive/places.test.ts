import { describe, expect, test } from 'vitest'
import { byPlace } from './by-place.ts'
import { madeReport } from './fixtures/made-report.ts'
import { placeInFull, placeName, provinceName } from './place-names.ts'
import { placeOrder } from './place-order.ts'
import { placesInside } from './places-inside.ts'
import { regionTree } from './region-tree.ts'

describe('place names', () => {
  test('placeName gives the official name, or the path of a place the gazetteer does not know', () => {
    expect([placeName('hubei/wuhan'), placeName('atlantis')]).toEqual(['武汉市', 'atlantis'])
  })

  test('provinceName finds the province of a place at any depth', () => {
    expect([provinceName('hubei/wuhan/donghu'), provinceName(null)]).toEqual(['湖北省', '不详'])
  })

  test.each([
    ['hubei', '湖北省'],
    ['hubei/tianmen', '湖北省天门市'],
    ['hubei/wuhan/donghu', '湖北省武汉市'],
    [null, '地方不详'],
  ])('placeInFull(%s) is %s', (region, name) => {
    expect(placeInFull(region)).toBe(name)
  })
})

describe('placeOrder', () => {
  test('orders as official lists do, a place before those in it, zones after divisions', () => {
    const places = [
      'hunan',
      'hubei/wuhan/donghu',
      'hubei/tianmen',
      'hubei/wuhan/jiangan',
      'hubei/wuhan',
      'shandong',
      'hubei',
    ]
    expect([...places].sort(placeOrder)).toEqual([
      'shandong',
      'hubei',
      'hubei/wuhan',
      'hubei/wuhan/jiangan',
      'hubei/wuhan/donghu',
      'hubei/tianmen',
      'hunan',
    ])
  })
})

describe('byPlace', () => {
  test('orders reports by place, then issuer, then id, unknown places last', () => {
    const reports = [
      madeReport({ id: 'nowhere', region: null }),
      madeReport({ id: 'b', region: 'hubei' }),
      madeReport({ id: 'a', region: 'hubei' }),
      madeReport({ id: 'shandong', region: 'shandong' }),
    ]
    expect(byPlace(reports).map(({ front }) => front.id)).toEqual(['shandong', 'a', 'b', 'nowhere'])
  })
})

describe('regionTree', () => {
  test('counts at each place what is held of it and of places in it', () => {
    const reports = ['hubei/wuhan', 'hubei/wuhan/donghu', 'hunan', null].map((region) => madeReport({ region }))
    expect(regionTree(reports)).toEqual([
      {
        path: 'hubei',
        reports: 2,
        children: [
          { path: 'hubei/wuhan', reports: 2, children: [{ path: 'hubei/wuhan/donghu', reports: 1, children: [] }] },
        ],
      },
      { path: 'hunan', reports: 1, children: [] },
    ])
  })
})

describe('placesInside', () => {
  test('lists what exists today, zones included', () => {
    const paths = placesInside('hubei/wuhan', []).map(({ path }) => path)
    expect(paths).toContain('hubei/wuhan/jiangan')
    expect(paths).toContain('hubei/wuhan/donghu')
  })

  test('lists a place that no longer exists only while it has reports', () => {
    const abolished = 'beijing/miyunxian'
    const listed = (withPages: string[]) => placesInside('beijing', withPages).some(({ path }) => path === abolished)
    expect([listed([]), listed([abolished])]).toEqual([false, true])
  })
})

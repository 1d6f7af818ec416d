import { describe, expect, test } from 'vitest'
import { madeReport } from '../archive/fixtures/made-report.ts'
import { listedReports } from './listed-report.ts'
import { matchListed } from './match-listed.ts'

const LIST = listedReports(
  [
    madeReport({ id: 'hubei-wuhan-sifaju-2024', issuers: ['武汉市司法局'] }),
    madeReport({ id: 'hubei-wuhan-sifaju-2023', issuers: ['武汉市司法局'], year: 2023 }),
    madeReport({ id: 'hainan-2024', issuers: ['某局'], region: 'hainan' }),
  ],
  (name) => name.replaceAll('汉', '漢').replaceAll('库', '庫'),
)

const ids = (query: string, most = 20) => matchListed(LIST, query, most).map(({ id }) => id)

describe('listedReports', () => {
  test('gives the Traditional reading only where it is another', () => {
    expect(LIST.map(({ id, hant }) => [id, hant?.name])).toEqual([
      ['hainan-2024', undefined],
      ['hubei-wuhan-sifaju-2024', '武漢市司法局'],
      ['hubei-wuhan-sifaju-2023', '武漢市司法局'],
    ])
  })

  test('says where a report is from, in full', () => {
    expect(LIST.map(({ place }) => place)).toEqual(['海南省', '湖北省武汉市', '湖北省武汉市'])
  })
})

describe('matchListed', () => {
  test.each([
    ['', ['hainan-2024', 'hubei-wuhan-sifaju-2024', 'hubei-wuhan-sifaju-2023'], 'anything'],
    ['武汉', ['hubei-wuhan-sifaju-2024', 'hubei-wuhan-sifaju-2023'], 'a place'],
    ['武漢', ['hubei-wuhan-sifaju-2024', 'hubei-wuhan-sifaju-2023'], 'the same in Traditional'],
    ['司法局 2023', ['hubei-wuhan-sifaju-2023'], 'an issuer and a year'],
    ['武汉市司法局2024年度', ['hubei-wuhan-sifaju-2024'], 'as it is shown once chosen'],
    ['hubei-wuhan-sifaju-2023', ['hubei-wuhan-sifaju-2023'], 'an id'],
    ['WUHAN', ['hubei-wuhan-sifaju-2024', 'hubei-wuhan-sifaju-2023'], 'part of an id'],
    ['武汉 海南', [], 'two places at once'],
  ])('%s means %j: %s', (query, expected) => {
    expect(ids(query)).toEqual(expected)
  })

  test('gives no more than asked for', () => {
    expect(ids('', 2)).toHaveLength(2)
  })
})

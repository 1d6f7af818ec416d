import { expect, test } from 'vitest'
import { madeReport } from './fixtures/made-report.ts'
import { governmentsExpected } from './governments-expected.ts'

const by = (region: string | null, name: string) => madeReport({ id: `${region}-${name}`, region, issuers: [name] })
const named = (within: string, ...reports: ReturnType<typeof madeReport>[]) =>
  governmentsExpected(within, reports).map(({ issuer }) => issuer)

test('governmentsExpected names the division’s own government, and those its reports lie below', () => {
  expect(named('hubei', by('hubei/wuhan/hongshan', '洪山区司法局'))).toEqual([
    '湖北省人民政府',
    '武汉市人民政府',
    '洪山区人民政府',
  ])
})

test.each([
  ['by its name', '武汉市人民政府'],
  ['by its name in full', '湖北省武汉市人民政府'],
])('governmentsExpected leaves out a government whose report is held %s', (_, name) => {
  expect(named('hubei/wuhan', by('hubei/wuhan', name))).toEqual([])
})

test('governmentsExpected expects no government of a zone, and nothing outside the division', () => {
  expect(named('hubei/wuhan', by('hubei/wuhan/donghu', '东湖新技术开发区管理委员会'), by(null, '某局'))).toEqual([
    '武汉市人民政府',
  ])
})

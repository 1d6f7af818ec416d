import { describe, expect, it } from 'vitest'
import { madeReport } from '../archive/fixtures/made-report.ts'
import { readResultKey } from './result-key.ts'
import { resultNames } from './result-names.ts'

const names = (...made: Parameters<typeof madeReport>[0][]): string[] =>
  resultNames(made.map((given) => madeReport(given).front))

describe('resultNames', () => {
  it.each([
    [{ id: 'hubei-wuhan-sifaju-2024', region: 'hubei/wuhan' }, '4201_2024__sifaju'],
    [
      { id: 'hubei-wuhan-sifaju-2024', region: 'hubei/wuhan', published: '2025-03-27T14:45+08:00' },
      '4201_2024_202503271445_sifaju',
    ],
    [{ id: 'hubei-wuhan-sifaju-2024', region: 'hubei/wuhan', signed: '2025-01' }, '4201_2024_202501_sifaju'],
    [{ id: 'hubei-wuhan-sifaju-2024-2', region: 'hubei/wuhan' }, '4201_2024__hubei-wuhan-sifaju-2024-2'],
    [{ id: 'hubei-wuhan-sifaju-2024', region: 'hubei' }, '42_2024__wuhan-sifaju'],
    [{ id: 'hubei-wuhan-sifaju-2024', region: 'hunan' }, '43_2024__hubei-wuhan-sifaju-2024'],
    [{ id: 'weizhi-2024', region: null }, 'zz_2024__weizhi'],
  ])('names %j %s', (made, name) => {
    expect(names(made)).toEqual([name])
    expect(readResultKey(name).year).toBe(2024)
  })

  it('gives no name twice, be it that two divisions have one code', () => {
    const [former, present] = ['hebei/xingtai/qiaodong', 'hebei/xingtai/xiangdu']
    const all = names(
      { id: 'hebei-xingtai-qiaodong-zhengfu-2024', region: former as string },
      { id: 'hebei-xingtai-xiangdu-zhengfu-2024', region: present as string },
    )
    expect(all).toEqual(['130502_2024__zhengfu', '130502_2024__hebei-xingtai-xiangdu-zhengfu-2024'])
  })
})

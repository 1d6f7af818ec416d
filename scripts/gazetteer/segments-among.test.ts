import { describe, expect, it } from 'vitest'
import { segmentsAmong } from './segments-among.ts'

const unnamed = (...names: string[]) => names.map((name) => ({ key: name, name }))
const mint = (groups: string[][], taken: string[] = [], reviewed: [string, string][] = []) =>
  Object.fromEntries(
    segmentsAmong(
      groups.map((group) => unnamed(...group)),
      new Set(taken),
      new Map(reviewed),
      [],
    ),
  )

describe('segmentsAmong', () => {
  it('takes the stem, with the suffix where the stem is one character', () => {
    expect(mint([['武汉市', '赵县', '恩施土家族苗族自治州']])).toEqual({
      武汉市: 'wuhan',
      赵县: 'zhaoxian',
      恩施土家族苗族自治州: 'enshi',
    })
  })

  it('gives siblings of one stem their suffixes, all of them', () => {
    expect(mint([['和田市', '和田县', '皮山县']])).toEqual({
      和田市: 'hetianshi',
      和田县: 'hetianxian',
      皮山县: 'pishan',
    })
  })

  it('lets existing divisions choose before abolished ones', () => {
    expect(mint([['密云区'], ['密云县']])).toEqual({ 密云区: 'miyun', 密云县: 'miyunxian' })
  })

  it('never gives a segment that is taken', () => {
    expect(mint([['密云区']], ['miyun'])).toEqual({ 密云区: 'miyunqu' })
  })

  it('prefers the reviewed segment', () => {
    expect(mint([['陕西省']], [], [['陕西省', 'shaanxi']])).toEqual({ 陕西省: 'shaanxi' })
  })

  it('asks for a reviewed segment where even the suffix is the same', () => {
    expect(() => mint([['沙县区'], ['沙县']], ['shaxian'])).toThrow(/segments.json/)
  })
})

import { describe, expect, it } from 'vitest'
import type { DivisionRow } from '../../src/gazetteer/division-row.ts'
import { assembleRows, type Tables } from './assemble-rows.ts'
import type { KnownDivision } from './known-divisions.ts'
import { parseListedKey } from './listed-division.ts'

const known = (...keys: string[]): KnownDivision[] =>
  keys.map((key) => ({ ...parseListedKey(key), from: null, to: null, successor: null }))
const tables = (parts: Partial<Tables> = {}): Tables => ({
  readings: [],
  spellings: [],
  segments: [],
  minted: [],
  zonePaths: [],
  ...parts,
})
const HUBEI = ['420000 湖北省', '420100 武汉市', '420102 江岸区', '429004 仙桃市']

describe('assembleRows', () => {
  it('hangs each division where its code says, and cities without a prefecture under the province', () => {
    const rows = assembleRows(known(...HUBEI), tables())
    expect(rows.map(({ path, parent, level }) => [path, parent, level])).toEqual([
      ['hubei', null, 'provincial'],
      ['hubei/wuhan', 'hubei', 'prefectural'],
      ['hubei/wuhan/jiangan', 'hubei/wuhan', 'county'],
      ['hubei/xiantao', 'hubei', 'county'],
    ])
  })

  it('keeps a path once minted, whatever the rules would mint now', () => {
    const [hubei, ...others] = assembleRows(known(...HUBEI), tables())
    const wuhan = { ...(others[0] as DivisionRow), path: 'hubei/hankou' }
    const again = assembleRows(known(...HUBEI), tables({ minted: [hubei as DivisionRow, wuhan] }))
    expect(again[1]?.path).toBe('hubei/hankou')
  })

  it('keeps the path of a division that only got another code', () => {
    const minted = assembleRows(known(...HUBEI), tables())
    const recoded = known('420000 湖北省', '420100 武汉市', '420102 江岸区', '420904 仙桃市')
    expect(assembleRows(recoded, tables({ minted })).at(-1)).toMatchObject({ code: '420904', path: 'hubei/xiantao' })
  })

  it('mints nothing a zone has', () => {
    const rows = assembleRows(known(...HUBEI), tables({ zonePaths: ['hubei/xiantao'] }))
    expect(rows.at(-1)?.path).toBe('hubei/xiantaoshi')
  })

  it('refuses to lose a path', () => {
    const minted = assembleRows(known(...HUBEI), tables())
    expect(() => assembleRows(known('420000 湖北省'), tables({ minted }))).toThrow(/hubei\/wuhan/)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldTable } from '../script/fold.ts'
import { makeFold } from '../script/fold-with.ts'
import { keptFoldTable } from './kept-fold-table.ts'

describe('keptFoldTable', () => {
  it('keeps the classes whose form occurs', () => {
    expect(keptFoldTable({ classes: '发發髮 复復複覆 𠮷吉' }, ['发展', '𠮷'])).toEqual({ classes: '发發髮 𠮷吉' })
  })

  it('is much smaller than the whole', () => {
    expect(keptFoldTable(foldTable(), ['行政复议']).classes.length).toBeLessThan(40)
  })

  it('finds in the texts it was kept for what the whole table finds', () => {
    const han = fc.constantFrom(...'发發髮复復覆頭头髒脏里裏裡后後干乾幹，ＡaÉé1.')
    const text = fc.string({ unit: han, maxLength: 12 })
    fc.assert(
      fc.property(text, fc.string({ unit: han, minLength: 1, maxLength: 3 }), (sample, query) => {
        const kept = makeFold(keptFoldTable(foldTable(), [fold(sample)]))
        expect(kept(sample)).toBe(fold(sample))
        expect(kept(sample).includes(kept(query))).toBe(fold(sample).includes(fold(query)))
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPageList, writePageList } from './page-list.ts'

describe('writePageList', () => {
  it.each<[number[], number, number[]]>([
    [[], 3, [1]],
    [[0, 4], 9, [1, 0, 4]],
    [[0, 1, 2, 4, 5], 6, [0, 3]],
    [[0, 1, 2], 3, [0]],
  ])('writes %j of %i as %j', (pages, all, written) => {
    expect(writePageList(pages, all)).toEqual(written)
  })

  it('writes what is read back, and never more than half of all pages', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 50 }), (holds) => {
        const pages = holds.flatMap((held, page) => (held ? [page] : []))
        const written = writePageList(Uint32Array.from(pages), holds.length)
        expect(readPageList(written, holds.length)).toEqual(pages)
        expect(written.length - 1).toBeLessThanOrEqual(holds.length / 2)
      }),
    )
  })
})

it.each([[undefined], [5], ['a'], [[1, 'a']]])('readPageList refuses %j', (list) => {
  expect(() => readPageList(list, 9)).toThrow('no list of pages')
})

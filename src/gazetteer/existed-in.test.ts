import { describe, expect, it } from 'vitest'
import type { Division } from './division.ts'
import { existedIn, preferExisting } from './existed-in.ts'
import { divisionAt } from './gazetteer.ts'

const at = (path: string) => divisionAt(path) as Division

describe('existedIn', () => {
  it.each([
    ['beijing/miyunxian', 2014, true],
    ['beijing/miyunxian', 2015, true],
    ['beijing/miyunxian', 2016, false],
    ['beijing/miyun', 2014, false],
    ['beijing/miyun', 2015, true],
    ['hubei/wuhan', 1990, true],
  ])('%s in %i: %s', (path, year, expected) => {
    expect(existedIn(at(path), year)).toBe(expected)
  })
})

describe('preferExisting', () => {
  const both = ['beijing/miyunxian', 'beijing/miyun'].map(at)

  it('keeps what existed in the year, today’s without one', () => {
    expect(preferExisting(both, 2014)).toEqual([at('beijing/miyunxian')])
    expect(preferExisting(both)).toEqual([at('beijing/miyun')])
  })

  it('keeps all when none existed', () => {
    expect(preferExisting([at('beijing/miyunxian')], 2020)).toEqual([at('beijing/miyunxian')])
  })
})

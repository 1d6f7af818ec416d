import { describe, expect, test } from 'vitest'
import { pagePlace } from './page-place.ts'

describe('pagePlace', () => {
  test('gives a page the same path in both scripts, with the Traditional one below zh-hant', () => {
    expect(pagePlace('years/2024/', { origin: 'https://a.example', base: '/archive/' })).toEqual({
      hantHref: '/archive/zh-hant/years/2024/',
      absolute: 'https://a.example/archive/years/2024/',
      hantAbsolute: 'https://a.example/archive/zh-hant/years/2024/',
    })
  })

  test('places the home page at the base itself', () => {
    expect(pagePlace('', { origin: 'https://a.example', base: '/' }).hantAbsolute).toBe('https://a.example/zh-hant/')
  })
})

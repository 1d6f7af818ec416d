import { describe, expect, it } from 'vitest'
import { ISSUER_ENDINGS, issuerKind } from './issuer-kinds.ts'

describe('the kind of a body', () => {
  it.each(ISSUER_ENDINGS.map(({ example, kind }) => [example, kind] as const))('%s is a %s', (name, kind) => {
    expect(issuerKind(name)).toBe(kind)
  })

  it.each([
    ['某某地区行政公署', 'government'],
    ['国家税务总局某某市税务局', 'department'],
    ['某某市发展和改革委员会', 'department'],
    ['某某镇人民政府', 'township-office'],
  ] as const)('%s is a %s', (name, kind) => {
    expect(issuerKind(name)).toBe(kind)
  })

  it.each(['某某市', '东升街道', '法治政府建设', '主任'])('%s is no body', (name) => {
    expect(issuerKind(name)).toBeNull()
  })
})

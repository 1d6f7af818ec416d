import { describe, expect, it } from 'vitest'
import { madeReport } from '../archive/fixtures/made-report.ts'
import { smallFold } from './fixtures/small-fold.ts'
import { nameFiles } from './name-files.ts'
import { nameFile } from './named-page.ts'
import { pageNames } from './page-names.ts'
import { suggestedPages } from './suggested-pages.ts'

const reports = [
  madeReport({ id: 'a', region: 'hubei/tianmen', issuers: ['天门市人民政府'] }),
  madeReport({ id: 'b', region: 'hunan/shaoyang', issuers: ['邵阳市司法局'] }),
  madeReport({ id: 'c', region: 'hubei/wuhan/donghu', issuers: ['武汉东湖新技术开发区管理委员会'] }),
  madeReport({ id: 'd', region: 'beijing/miyun', issuers: ['北京市密云区人民政府'] }),
  madeReport({ id: 'e', region: null, issuers: ['某局'] }),
]
const files = nameFiles(pageNames(reports), {
  fold: smallFold,
  traditional: (line) => line.replaceAll('头', '頭'),
  alone: (character) => character,
})

function suggested(typed: string): string[] {
  const folded = smallFold(typed)
  const file = files[nameFile(folded, files.length)]
  if (!file) throw new Error('every beginning has a file')
  return suggestedPages(file, folded).map(({ page, former }) => `${page.lines.split('\n')[0]}${former ? '*' : ''}`)
}

describe('the names of places and issuers', () => {
  it.each<[string, string[], string]>([
    ['天门', ['天门市', '天门市人民政府'], 'a place before its issuers'],
    ['天门市人民', ['天门市人民政府'], 'an issuer by the beginning of its name'],
    ['邵阳市司法局', ['邵阳市司法局'], 'an issuer by its whole name'],
    ['光谷', ['武汉东湖新技术开发区'], 'a zone by another of its names'],
    ['密云县', ['密云区*'], 'a place by a name it had'],
    ['武汉', ['武汉市', '武汉东湖新技术开发区', '武汉东湖新技术开发区管理委员会'], 'short names before long ones'],
    ['北京市', ['北京市', '北京市密云区人民政府'], 'no place within before its name begins'],
    ['北京市密', ['密云区', '北京市密云区人民政府'], 'a place within once it does'],
    ['洪山', [], 'no place without a page'],
    ['天', [], 'nothing for one character'],
    ['某局', [], 'no issuer of an unknown place'],
  ])('suggest for %j %j: %s', (typed, expected) => {
    expect(suggested(typed)).toEqual(expected)
  })

  it('stand in several files in a large archive, and each is found in the file its beginning names', () => {
    const many = pageNames(reports).flatMap((page) =>
      Array.from({ length: 60 }, (_, i) => {
        const name = String.fromCodePoint(0x4e00 + i * 7) + page.name
        return { ...page, name, names: [{ name, from: 2, former: false }] }
      }),
    )
    const all = nameFiles(many, { fold: smallFold, traditional: (line) => line, alone: (character) => character })
    expect(all.length).toBeGreaterThan(3)
    for (const { name } of many) {
      const file = all[nameFile(smallFold(name), all.length)]
      expect(file?.names.map(([folded]) => folded)).toContain(smallFold(name))
    }
  })
})

import { describe, expect, it } from 'vitest'
import divisions from '../gazetteer/divisions.json' with { type: 'json' }
import zones from '../gazetteer/zones.json' with { type: 'json' }
import { codePoints } from '../text/code-points.ts'
import { fold } from './fold.ts'
import { oneScript } from './one-script.ts'
import { PLACE_READINGS, placeNames } from './place-names.ts'
import { readsBack } from './reads-back.ts'
import { simplify } from './simplify.ts'
import { traditionalize } from './traditionalize.ts'

const places = [...divisions, ...zones]

/** Words before a name of which the converter might take its first character, and words behind it. */
const SURROUNDINGS = [
  ['', ''],
  ['在', '人民政府'],
  ['湖南省', '县志'],
  ['一', '里'],
  ['10余', '政法委'],
  ['对', '党委'],
  ['属于', '于2024年'],
] as const

/** The places whose name does not come out of `read` as it should, with what came out. */
function misread(read: (place: (typeof places)[number]) => [got: string, wanted: string]): string[] {
  return places.flatMap((place) => {
    const [got, wanted] = read(place)
    return got === wanted ? [] : [`${place.path}: ${got}, should be ${wanted}`]
  })
}

describe('the names of divisions and zones', () => {
  it('are many', () => {
    expect(places.length).toBeGreaterThan(3500)
  })

  it('have as many units in Traditional: one name is put over the other in its place', () => {
    const short = PLACE_READINGS.flatMap(({ text, reading }) =>
      reading === null ? [] : [{ name: text, nameHant: reading }],
    )
    expect([...places, ...short].filter(({ name, nameHant }) => name.length !== nameHant.length)).toEqual([])
  })

  it.each(SURROUNDINGS)('stand in Traditional as the gazetteer has them, between “%s” and “%s”', (before, after) => {
    const start = codePoints(before).length
    expect(
      misread(({ name, nameHant }) => {
        const read = codePoints(traditionalize(before + name + after))
        return [read.slice(start, start + codePoints(name).length).join(''), nameHant]
      }),
    ).toEqual([])
  })

  it('read back, alone and as a Traditional source has them', () => {
    expect(places.filter(({ name }) => !readsBack(name).ok)).toEqual([])
    expect(misread(({ name, nameHant }) => [simplify(`由${nameHant}，`), `由${name}，`])).toEqual([])
  })

  it('are folded to the same, and are whole in Traditional', () => {
    expect(misread(({ name, nameHant }) => [fold(nameHant), fold(name)])).toEqual([])
    expect(
      places.filter(({ nameHant }) => codePoints(nameHant).some((char) => oneScript().simplified.has(char))),
    ).toEqual([])
  })
})

describe('placeNames', () => {
  it('finds names with their spans and the gazetteer’s reading', () => {
    expect(placeNames('湖南岳阳、𠮷于都县')).toEqual([
      { span: [2, 4], becomes: '岳陽' },
      { span: [6, 9], becomes: '于都縣' },
    ])
  })

  it('passes over words in which a name stands by accident', () => {
    expect(placeNames('法治政府建设示范县')).toEqual([])
  })

  it.each([
    ['里耶镇', '里耶鎮'],
    ['乾安', '乾安'],
    ['江西于都', '江西于都'],
    ['湖南岳阳', '湖南岳陽'],
    ['内蒙古石拐', '內蒙古石拐'],
    ['贺州市钟山县与六盘水市钟山区', '賀州市鍾山縣與六盤水市鐘山區'],
    ['烟台山市民广场', '煙臺山市民廣場'],
    ['五台山市场', '五臺山市場'],
    ['巨鹿县', '巨鹿縣'],
    ['陕西西咸新区', '陝西西咸新區'],
    ['云浮市云城区', '雲浮市雲城區'],
    ['示范县', '示範縣'],
    ['云南省个旧市的3个旧市场', '雲南省箇舊市的3個舊市場'],
  ])('%s is %s, and reads back', (name, traditional) => {
    expect(traditionalize(name)).toBe(traditional)
    expect(simplify(traditional)).toBe(name)
  })
})

describe('PLACE_READINGS', () => {
  const names = places.map(({ name }) => name)
  const short = PLACE_READINGS.filter(({ reading }) => reading !== null)
  const accidents = PLACE_READINGS.filter(({ reading }) => reading === null)

  it.each(short)('$text is read as $reading: $reason', ({ text, reading }) => {
    expect(traditionalize(text)).toBe(reading)
    expect(readsBack(text)).toEqual({ ok: true })
  })

  it.each(accidents)('$text has a name in it, or the short form of one: $reason', ({ text }) => {
    const known = [...names, ...short.map((row) => row.text)]
    expect(known.some((name) => text.includes(name))).toBe(true)
  })
})

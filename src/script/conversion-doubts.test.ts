import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePoints, sliceCodePoints } from '../text/code-points.ts'
import { conversionDoubts } from './conversion-doubts.ts'
import { REVIEWED_READINGS } from './reviewed-readings.ts'
import { SEVERAL_READINGS } from './several-readings.ts'
import { simplify } from './simplify.ts'
import { traditionalize } from './traditionalize.ts'

const doubtful = (text: string): string[] => conversionDoubts(text).map(({ char, chosen }) => char + chosen)

describe('conversionDoubts', () => {
  it('names place, character, the reading chosen and the others, in code points', () => {
    expect(conversionDoubts('𠮷，某松')).toEqual([
      { span: [3, 4], char: '松', chosen: '松', alternatives: ['鬆'], readsBack: null },
    ])
  })

  it('names a character that does not read back, with what comes back', () => {
    expect(conversionDoubts('钜惠')).toEqual([
      { span: [0, 1], char: '钜', chosen: '鉅', alternatives: [], readsBack: '巨' },
    ])
  })

  it.each([
    ['加油干', ['干幹'], 'no phrase has it'],
    ['当事人系某公司员工', ['系系'], '係 or 系'],
    ['查获穿山甲15只', ['只只'], 'behind a number'],
    ['第3周', ['周周'], 'behind a number'],
    ['请余锐平带队', ['余餘'], 'a surname, perhaps'],
    ['于某诉公安局', ['于於'], 'a surname, perhaps'],
    ['副局长于海洋参加会议', ['于於'], 'a surname behind an office, perhaps'],
    ['年度議题', ['議議'], 'a text in both scripts does not read back'],
  ])('doubts of %s: %j (%s)', (text, doubts) => {
    expect(doubtful(text)).toEqual(doubts)
  })

  it.each([
    ['干部、干净、若干、江干区', 'phrases and names'],
    ['先行复议', 'a phrase'],
    ['培训80余场次', '余 behind a number'],
    ['只跑一次', '只 without a number'],
    ['把准司法行政职能', 'a reviewed word'],
    ['局长余建国主持', 'a surname known by its place'],
    ['示范县、沈阳于洪', 'reviewed places'],
    ['市长于近日主持会议，主任于2024年带队', 'a time follows the office'],
    ['头发、发展、皇后、后来、面粉、面积', 'what the table has as no doubt'],
    ['', 'nothing'],
  ])('has none of %s: %s', (text) => {
    expect(doubtful(text)).toEqual([])
  })

  const content = new URL('../../content/reports/', import.meta.url)
  const reports = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'))

  it.each(reports)('has a handful at most in %s', (file) => {
    const body = readFileSync(new URL(file, content), 'utf8').replace(/^---\n.*?\n---\n/su, '')
    expect(body.length).toBeGreaterThan(1000)
    expect(doubtful(body).length).toBeLessThanOrEqual(5)
  })

  it('covers, in reading order and once, every character that does not read back', () => {
    const words = ['钜惠', '土著', '干', '余某', '行政复议', '文化想象', '𠮷', '\n', '于都', '范某某', '松', '15只']
    const text = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join('，'))
    fc.assert(
      fc.property(text, (source) => {
        const found = conversionDoubts(source)
        const back = codePoints(simplify(traditionalize(source)))
        const lost = codePoints(source).flatMap((char, at) => (back[at] === char ? [] : [at]))
        const places = found.map(({ span }) => span[0])
        expect(places).toEqual(expect.arrayContaining(lost))
        expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b))
        for (const { span, char } of found) expect(sliceCodePoints(source, ...span)).toBe(char)
      }),
    )
  })
})

describe('REVIEWED_READINGS', () => {
  it.each(REVIEWED_READINGS)('$text is read as $reading, and would be doubted without its row', ({ text, reading }) => {
    expect(traditionalize(text)).toBe(reading)
    expect(conversionDoubts(text)).toEqual([])
    const apart = codePoints(text).join('\n')
    expect(conversionDoubts(apart)).not.toEqual([])
  })
})

describe('SEVERAL_READINGS', () => {
  const rows = SEVERAL_READINGS.filter(({ readings }) => readings !== null)

  it.each(rows)('$chars is read as one of $readings', ({ chars, readings, doubtful: when }) => {
    expect(codePoints(chars)).toHaveLength(1)
    expect(codePoints(readings ?? '')).toContain(traditionalize(chars))
    expect(when).not.toBe('never')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonReadings, readingExceptions, readingTable, traditionalReading } from './traditional-reading.ts'

describe('commonReadings', () => {
  it('chooses the reading a character has most often, and leaves out characters that stay', () => {
    expect(commonReadings([['发展发文头发', '發展發文頭髮']])).toBe('发發头頭')
  })

  it('leaves out a character that mostly stays as it is', () => {
    expect(commonReadings([['皇后太后以后', '皇后太后以後']])).toBe('')
  })
})

describe('traditionalReading', () => {
  const table = readingTable('发發头頭')

  it('is the table where there are no exceptions', () => {
    expect(traditionalReading('发展', table, [])).toBe('發展')
  })

  it('follows the exceptions, in code points', () => {
    const exceptions = readingExceptions('𠮷头发', '𠮷頭髮', table)
    expect(exceptions).toEqual([[2, '髮']])
    expect(traditionalReading('𠮷头发', table, exceptions)).toBe('𠮷頭髮')
  })

  it('gives every reading back, whatever the table', () => {
    const character = fc.constantFrom('发', '發', '髮', '头', '𠮷', 'a')
    const pairs = fc.array(fc.tuple(character, character), { maxLength: 30 })
    fc.assert(
      fc.property(pairs, pairs, (text, other) => {
        const simplified = text.map(([from]) => from).join('')
        const traditional = text.map(([, to]) => to).join('')
        const readings = readingTable(commonReadings(other.map(([from, to]) => [from, to])))
        const exceptions = readingExceptions(simplified, traditional, readings)
        expect(traditionalReading(simplified, readings, exceptions)).toBe(traditional)
      }),
    )
  })

  it('refuses a reading of another length', () => {
    expect(() => readingExceptions('发', '發展', table)).toThrow(/2 characters, the text 1/)
  })
})

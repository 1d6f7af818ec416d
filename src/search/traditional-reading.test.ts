import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  aloneReading,
  characterReadings,
  readingExceptions,
  readingTable,
  traditionalReading,
} from './traditional-reading.ts'

const toTraditional = (character: string): string => ({ 发: '發', 头: '頭' })[character] ?? character

describe('characterReadings', () => {
  it('tells how characters read alone, each once and in order, and leaves out those that stay', () => {
    expect(characterReadings('发展头发', toTraditional)).toBe('发發头頭')
  })
})

describe('aloneReading', () => {
  it('asks for each character once', () => {
    const asked: string[] = []
    const alone = aloneReading((line) => {
      asked.push(line)
      return toTraditional(line)
    })
    expect(Array.from('发头发', alone)).toEqual(['發', '頭', '發'])
    expect(asked).toEqual(['发', '头'])
  })
})

describe('traditionalReading', () => {
  const table = readingTable('发發头頭')

  it('is the table where there are no exceptions', () => {
    expect(traditionalReading('发展', table, [])).toBe('發展')
  })

  it('follows the exceptions, in code points', () => {
    const exceptions = readingExceptions('𠮷头发', '𠮷頭髮', toTraditional)
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
        const others = new Map<string, string>(other)
        const alone = (character: string): string => others.get(character) ?? character
        const readings = readingTable(characterReadings(simplified, alone))
        const exceptions = readingExceptions(simplified, traditional, alone)
        expect(traditionalReading(simplified, readings, exceptions)).toBe(traditional)
      }),
    )
  })

  it('refuses a reading of another length', () => {
    expect(() => readingExceptions('发', '發展', toTraditional)).toThrow(/2 characters, the text 1/)
  })
})

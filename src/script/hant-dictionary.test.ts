import { describe, expect, it } from 'vitest'
import { codePointLength } from '../text/code-points.ts'
import { HANT_DICTIONARY, type HantRow } from './hant-dictionary.ts'
import { openccCnToTw } from './opencc-reference.ts'
import { phraseConverter } from './phrase-converter.ts'
import { readsBack } from './reads-back.ts'
import { traditionalize } from './traditionalize.ts'

/** What the dictionary would make of the converter's output if it lacked a row. */
function withoutRow(row: HantRow, simplified: string): string {
  const rest = HANT_DICTIONARY.filter((other) => other !== row)
  return phraseConverter(rest.map((other) => [other.converted, other.corrected]))(openccCnToTw(simplified))
}

describe.each(HANT_DICTIONARY)('the row $converted → $corrected', (row) => {
  const [simplified, traditional] = row.example

  it('is proven by its example', () => {
    expect(traditionalize(simplified)).toBe(traditional)
  })

  it('is needed for its example', () => {
    expect(withoutRow(row, simplified)).not.toBe(traditional)
  })

  it('has an example that reads back', () => {
    expect(readsBack(simplified)).toEqual({ ok: true })
  })

  it('keeps the length, gives evidence, and changes something unless it is a guard', () => {
    expect(codePointLength(row.corrected)).toBe(codePointLength(row.converted))
    expect(row.evidence).not.toBe('')
    expect(row.tier === 'guard').toBe(row.corrected === row.converted)
  })
})

describe('HANT_DICTIONARY', () => {
  it('has each source once', () => {
    const sources = HANT_DICTIONARY.map((row) => row.converted)
    expect(new Set(sources).size).toBe(sources.length)
  })
})

import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { allDivisions } from '../../src/gazetteer/all-divisions.ts'
import { TraditionalSpelling, traditionalName } from './traditional-name.ts'
import spellingRows from './traditional-spellings.json' with { type: 'json' }

const spellings = z.array(TraditionalSpelling).parse(spellingRows)

describe('traditionalName', () => {
  it('lets a reviewed spelling win over the draft, and a longer one over a shorter', () => {
    const rule = (text: string, hant: string) => ({ text, hant, reason: 'test' })
    expect(traditionalName('南岳区', [rule('南岳', '南嶽'), rule('岳', '岳')])).toBe('南嶽區')
    expect(traditionalName('岳池县', [rule('南岳', '南嶽'), rule('岳', '岳')])).toBe('岳池縣')
  })

  it('writes every name of the gazetteer as it stands there', () => {
    for (const { name, nameHant } of allDivisions()) expect(nameHant, name).toBe(traditionalName(name, spellings))
  })
})

describe('traditional-spellings.json', () => {
  it('holds only spellings some name of the gazetteer needs', () => {
    for (const { text } of spellings) {
      expect(
        allDivisions().some(({ name }) => name.includes(text)),
        text,
      ).toBe(true)
    }
  })
})

import { describe, expect, it } from 'vitest'
import { conversionDoubtWords } from './conversion-doubt-words.ts'
import { conversionDoubts } from './conversion-doubts.ts'
import { readsBack } from './reads-back.ts'

describe('conversionDoubtWords', () => {
  it.each([
    ['某松', '此处繁体读作「松」，亦有「鬆」等写法，机器转换，未经人核。'],
    ['钜惠', '此处繁体读作「鉅」，再读作简体则为「巨」，机器转换，未经人核。'],
  ])('says of %s: %s', (text, words) => {
    expect(conversionDoubts(text).map((doubt) => conversionDoubtWords(doubt))).toEqual([words])
  })

  it('says so in words that read back, but for the characters it names', () => {
    const [doubt] = conversionDoubts('加油干')
    expect(readsBack(conversionDoubtWords(doubt as NonNullable<typeof doubt>).replace(/「.」/gu, ''))).toEqual({
      ok: true,
    })
  })
})

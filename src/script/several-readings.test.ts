import ST_CHARACTERS from 'opencc-js/dict/STCharacters'
import ST_PHRASES from 'opencc-js/dict/STPhrases'
import ST_REGIONAL_PHRASES from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases'
import TW_VARIANTS from 'opencc-js/dict/TWVariants'
import { describe, expect, it } from 'vitest'
import { codePoints } from '../text/code-points.ts'
import { openccRows } from './opencc-rows.ts'
import { phraseConverter } from './phrase-converter.ts'
import { SEVERAL_READINGS } from './several-readings.ts'

/** Characters to which OpenCC gives more than one form of Taiwan, in a word or alone. */
function severalInOpencc(): string[] {
  const inTaiwan = phraseConverter(openccRows(TW_VARIANTS))
  const forms = new Map<string, Set<string>>()
  for (const [from, to] of [ST_CHARACTERS, ST_PHRASES, ST_REGIONAL_PHRASES].flatMap(openccRows)) {
    const images = codePoints(inTaiwan(to))
    codePoints(from).forEach((char, i) => {
      forms.set(char, (forms.get(char) ?? new Set()).add(images[i] ?? ''))
    })
  }
  return [...forms].filter(([, images]) => images.size > 1).map(([char]) => char)
}

describe('SEVERAL_READINGS', () => {
  const decided = SEVERAL_READINGS.flatMap(({ chars }) => codePoints(chars))

  it('has each character once', () => {
    expect(decided.filter((char, i) => decided.indexOf(char) !== i)).toEqual([])
  })

  it('decides every character to which OpenCC gives several readings, so that none is passed over unseen', () => {
    const undecided = severalInOpencc().filter((char) => !decided.includes(char))
    expect(undecided).toEqual([])
  })

  it.each(SEVERAL_READINGS)('gives a reason for $chars', ({ reason }) => {
    expect(reason).not.toBe('')
  })
})

import { pinyin } from 'pinyin-pro'
import { z } from 'zod'

/** One line of `readings.json`: a reviewed reading of one or more characters, a syllable a character. */
export const Reading = z.strictObject({
  text: z.string().min(1),
  /** Syllables without tone, separated by spaces; ü is v. */
  reading: z.string().regex(/^[a-z]+(?: [a-z]+)*$/),
  reason: z.string().min(1),
})

/** One line of `readings.json`. */
export type Reading = z.infer<typeof Reading>

/**
 * The pinyin of a place name as one lower-case ASCII word, ü as v (吕梁 `lvliang`). Names from other languages are read
 * by their characters (乌鲁木齐 `wulumuqi`): one rule for all, and a reader can type what they see.
 * Drafted by dictionary; a reviewed reading wins over the draft, a longer one over a shorter.
 */
export function romanise(text: string, readings: readonly Reading[]): string {
  const syllables = pinyin(text, { toneType: 'none', v: true, type: 'array' })
  const byLength = [...readings].sort((a, b) => a.text.length - b.text.length)
  for (const { text: part, reading } of byLength) {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      syllables.splice(at, part.length, ...reading.split(' '))
    }
  }
  const word = syllables.join('')
  if (!/^[a-z]+$/.test(word)) throw new Error(`No plain pinyin for ${text}: got “${word}”. Add a reading for it.`)
  return word
}

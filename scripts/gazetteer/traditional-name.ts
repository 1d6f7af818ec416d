import { Converter } from 'opencc-js/cn2t'
import { z } from 'zod'

/** One line of `traditional-spellings.json`: a reviewed spelling of one or more characters, of equal length. */
export const TraditionalSpelling = z
  .strictObject({ text: z.string().min(1), hant: z.string().min(1), reason: z.string().min(1) })
  .refine(({ text, hant }) => text.length === hant.length, 'a spelling keeps the number of characters')

/** One line of `traditional-spellings.json`. */
export type TraditionalSpelling = z.infer<typeof TraditionalSpelling>

const convert = Converter({ from: 'cn', to: 'tw' })

/** A place name in Traditional, character for character. Drafted by OpenCC; a reviewed spelling wins, a longer one over a shorter. */
export function traditionalName(name: string, spellings: readonly TraditionalSpelling[]): string {
  const characters = Array.from(convert(name))
  if (characters.length !== name.length) throw new Error(`${name} changes its length in Traditional.`)
  const byLength = [...spellings].sort((a, b) => a.text.length - b.text.length)
  for (const { text, hant } of byLength) {
    for (let at = name.indexOf(text); at >= 0; at = name.indexOf(text, at + 1)) {
      characters.splice(at, text.length, ...hant)
    }
  }
  return characters.join('')
}

/**
 * Writes one folded character so that the index keeps it: Han, a–z and 0–9 stand for themselves, anything else
 * (the point of 1.8, kana with marks, Hangul) is spelled as `z` and letters g–v, for Pagefind drops punctuation
 * and takes marked letters apart. No two pairs of characters have the same spelling.
 */
export function spell(character: string): string {
  const known = spellings.get(character)
  if (known !== undefined) return known
  const spelling = spelledAnew(character)
  spellings.set(character, spelling)
  return spelling
}

/** The same, of a code point. */
export function spellPoint(point: number): string {
  return spell(String.fromCodePoint(point))
}

/** An archive has a few thousand characters and asks for each of them thousands of times. */
const spellings = new Map<string, string>()

function spelledAnew(character: string): string {
  if (PLAIN.test(character) && character.normalize('NFD') === character) return character
  const hexadecimal = (character.codePointAt(0) ?? 0).toString(16).padStart(DIGITS, '0')
  return `z${Array.from(hexadecimal, (digit) => String.fromCharCode(G + Number.parseInt(digit, 16))).join('')}`
}

const PLAIN = /^(?:[a-z0-9]|\p{Script=Han})$/u
const DIGITS = 6
const G = 'g'.charCodeAt(0)

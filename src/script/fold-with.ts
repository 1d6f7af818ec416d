/** What folding needs to know beyond Unicode itself: small enough to send to a browser. */
export interface FoldTable {
  /** Classes of characters that count as one, separated by spaces; the first of each class stands for all: `发發髮 复復複覆`. */
  readonly classes: string
}

const FULL_WIDTH_OFFSET = 0xff01 - 0x21

/**
 * Makes the function by which text and query are compared: each character becomes the one that stands for it, whatever is round it.
 *
 * - Han: Simplified, Traditional and variant forms, Kangxi radicals and compatibility ideographs become one form.
 * - Full-width forms become ASCII, the ideographic space a space, letters lose case and diacritics (`jīng` is `jing`).
 *
 * Only what is one code point for one code point: so the length is kept, and a place in the folded text is the place in the text.
 * Folding twice changes nothing more. Without imports, so that the search box has the same function.
 */
export function makeFold(table: FoldTable): (text: string) => string {
  const folded = new Map<string, string>()
  for (const members of table.classes.split(' ')) {
    const [first = '', ...others] = members
    for (const char of others) folded.set(char, first)
  }
  const formOf = (char: string): string => {
    const known = folded.get(char)
    if (known !== undefined) return known
    const plain = plainForm(char)
    const form = folded.get(plain) ?? plain
    folded.set(char, form)
    return form
  }
  return foldByUnits(formOf)
}

/** No character is this unit alone: it stands for one that takes two units, or whose form does. */
const TWO_UNITS = 0xd800

/** Folds unit by unit, in a table: an archive folds hundreds of millions of characters. A text with a character of two units is folded character by character. */
function foldByUnits(formOf: (char: string) => string): (text: string) => string {
  const forms = new Uint16Array(0x10000)
  const learn = (unit: number): number => {
    const form = formOf(String.fromCharCode(unit))
    forms[unit] = form.length > 1 || (unit >= TWO_UNITS && unit < 0xe000) ? TWO_UNITS : form.charCodeAt(0)
    return forms[unit] as number
  }
  return (text) => {
    const units = new Uint16Array(text.length)
    for (let i = 0; i < units.length; i++) {
      const unit = text.charCodeAt(i)
      const form = (forms[unit] as number) || learn(unit)
      if (form === TWO_UNITS) return Array.from(text, formOf).join('')
      units[i] = form
    }
    return utf16.decode(units)
  }
}

/** What begins with a byte order mark keeps it: that is a character like any other. */
const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true })

/** One code point without width, case, diacritics and compatibility; itself where that would take more than one. */
function plainForm(char: string): string {
  const narrow = narrowForm(char)
  if (/\p{Script=Han}/u.test(narrow)) return ifSingle(narrow.normalize('NFKC'), narrow)
  const base = /\p{Script=Latin}/u.test(narrow)
    ? ifSingle(narrow.normalize('NFD').replace(/\p{Mn}/gu, ''), narrow)
    : narrow
  return ifSingle(base.toLowerCase(), base)
}

function narrowForm(char: string): string {
  if (char === '\u3000') return ' '
  return /[\uFF01-\uFF5E]/u.test(char) ? String.fromCharCode(char.charCodeAt(0) - FULL_WIDTH_OFFSET) : char
}

function ifSingle(form: string, otherwise: string): string {
  return Array.from(form).length === 1 ? form : otherwise
}

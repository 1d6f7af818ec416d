import { codePoints } from './code-points.ts'
import { isCjkPunctuation, isHan } from './han.ts'

/** The ASCII marks that have a full-width twin in Chinese typesetting. Never quotes, `.` or `%`. */
const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
  '!': '！',
  '?': '？',
}

/** What a text must hold for anything to change. */
const NARROW = /[,:;()!?<]/
const BRACKET = /[()]/
/** The last code unit that has a full-width twin here is `?`: what comes after it need not be looked up. */
const LAST_NARROW = '?'

/**
 * Sets a text as Chinese is printed, for display only. The crawl that brought the sources mapped every full-width form to ASCII;
 * this gives the marks back: `,:;()!?` become full-width beside a Han character or Chinese punctuation, and a balanced `<…>`
 * inside 《》 becomes 〈…〉.
 *
 * - A mark between two ASCII neighbours stays: `14:45`, `GB/T 1.2, 3`. So does one with only a space, a line end or nothing beside it.
 * - A widened mark is Chinese punctuation, so a run such as `),` widens whole: `(居),` → `（居），`.
 * - A matched pair of brackets is widened together or not at all: in `标准(GB/T 1)` the opening one touches 准, so both are.
 *   Pairs are matched within a line, counting full-width brackets already there. An unmatched bracket stands for itself.
 * - Inside an address such as `http://x.cn?名=1` the rule still holds for a mark that touches Han: display text, not the link.
 *
 * The number of code points is kept, so spans of the canonical text hold; widening twice changes nothing more.
 */
export function widen(text: string): string {
  if (!NARROW.test(text)) return text
  const chars = codePoints(text)
  if (text.includes('<')) nestTitleMarks(chars)
  widenMarks(chars, BRACKET.test(text) ? bracketPartners(chars) : new Map())
  return chars.join('')
}

/** Spreads width from Han and Chinese punctuation to their neighbours, and from a bracket to its partner, until nothing changes. */
function widenMarks(chars: string[], partner: ReadonlyMap<number, number>): void {
  const widened: number[] = []
  const widenAt = (i: number | undefined): void => {
    const wide = i === undefined ? undefined : WIDE[chars[i] ?? '']
    if (i === undefined || wide === undefined) return
    chars[i] = wide
    widened.push(i)
  }
  const touchesChinese = (i: number): boolean => isChinese(chars[i - 1]) || isChinese(chars[i + 1])
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i] ?? ''
    if (char > LAST_NARROW || WIDE[char] === undefined) continue
    if (touchesChinese(i) || isChinese(chars[partner.get(i) ?? -1])) widenAt(i)
  }
  for (let i = widened.pop(); i !== undefined; i = widened.pop()) {
    widenAt(i - 1)
    widenAt(i + 1)
    widenAt(partner.get(i))
  }
}

function isChinese(char: string | undefined): boolean {
  return char !== undefined && (isHan(char) || isCjkPunctuation(char))
}

/** Matches round brackets of either width within each line: index of one bracket → index of its partner, both ways. */
function bracketPartners(chars: readonly string[]): Map<number, number> {
  const partner = new Map<number, number>()
  let open: number[] = []
  chars.forEach((char, i) => {
    if (char === '\n') open = []
    else if (char === '(' || char === '（') open.push(i)
    else if (char === ')' || char === '）') {
      const start = open.pop()
      if (start !== undefined) partner.set(start, i).set(i, start)
    }
  })
  return partner
}

/** Replaces balanced `<` `>` inside 《》 by 〈 〉: the inner title of 《某区落实<…>的具体措施》. */
function nestTitleMarks(chars: string[]): void {
  let open: number[] = []
  chars.forEach((char, i) => {
    const inside = open.length > 0
    if (char === '\n') open = []
    else if (char === '《' || (char === '<' && inside)) open.push(i)
    else if (char === '》') closeTitle(chars, open)
    else if (char === '>' && inside && chars[open.at(-1) as number] === '<') {
      chars[open.pop() as number] = '〈'
      chars[i] = '〉'
    }
  })
}

/** Ends the innermost 《; any `<` still open inside it was no bracket. */
function closeTitle(chars: readonly string[], open: number[]): void {
  while (open.length > 0 && chars[open.pop() as number] !== '《');
}

import { isCjkPunctuation, isHan } from './han.ts'

/** The ASCII marks that have a full-width twin in Chinese typesetting. Never quotes, `.` or `%`. */
const TWINS: Readonly<Record<string, string>> = {
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

const unitOf = (char: string) => char.charCodeAt(0)
const [LINE_END, NARROW_OPEN, NARROW_CLOSE, WIDE_OPEN, WIDE_CLOSE] = Array.from('\n()（）', unitOf)
const [LESS, GREATER, INNER_OPEN, INNER_CLOSE, TITLE_OPEN, TITLE_CLOSE] = Array.from('<>〈〉《》', unitOf) as number[]

/** The full-width twin of a unit, by unit; 0 where it has none. What comes behind the last of them need not be looked up. */
const WIDE = new Uint16Array(unitOf('?') + 1)
for (const [narrow, wide] of Object.entries(TWINS)) WIDE[unitOf(narrow)] = unitOf(wide)

/** The units of the text at hand, in room kept from one to the next: a string for every character would cost more than all the rules. */
let room = new Uint16Array(1024)

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
  const units = unitsOf(text)
  if (text.includes('<')) nestTitleMarks(units)
  widenMarks(units, BRACKET.test(text) ? bracketPartners(units) : NO_PARTNERS)
  return rewritten(text, units)
}

function unitsOf(text: string): Uint16Array {
  if (room.length < text.length) room = new Uint16Array(text.length * 2)
  for (let i = 0; i < text.length; i++) room[i] = text.charCodeAt(i)
  return room.subarray(0, text.length)
}

/** A text with the units that were changed. */
function rewritten(text: string, units: Uint16Array): string {
  let result = ''
  let done = 0
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as number
    if (unit === text.charCodeAt(i)) continue
    result += text.slice(done, i) + String.fromCharCode(unit)
    done = i + 1
  }
  return done === 0 ? text : result + text.slice(done)
}

type Partners = ReadonlyMap<number, number>
const NO_PARTNERS: Partners = new Map()

/** Spreads width from Han and Chinese punctuation to their neighbours, and from a bracket to its partner, until nothing changes. */
function widenMarks(units: Uint16Array, partner: Partners): void {
  const widened: number[] = []
  const widenAt = (i: number | undefined): void => {
    const wide = i === undefined ? undefined : WIDE[units[i] ?? 0]
    if (i === undefined || !wide) return
    units[i] = wide
    widened.push(i)
  }
  for (let i = 0; i < units.length; i++) {
    if (!WIDE[units[i] as number]) continue
    if (isChinese(units, i - 1) || isChinese(units, i + 1) || isChinese(units, partner.get(i) ?? -1)) widenAt(i)
  }
  for (let i = widened.pop(); i !== undefined; i = widened.pop()) {
    widenAt(i - 1)
    widenAt(i + 1)
    widenAt(partner.get(i))
  }
}

/** Whether the character a unit is, or is half of, is Chinese; false beyond the ends of the text. */
function isChinese(units: Uint16Array, i: number): boolean {
  const unit = units[i]
  if (unit === undefined) return false
  if ((unit & 0xf800) === 0xd800) {
    const high = unit < 0xdc00 ? i : i - 1
    return isHan(String.fromCharCode(units[high] ?? 0, units[high + 1] ?? 0))
  }
  if (!asked[unit]) asked[unit] = isChineseCharacter(String.fromCharCode(unit)) ? YES : NO
  return asked[unit] === YES
}

/** What was answered of each unit; 0 where none was asked for: patterns are slow to ask. */
const asked = new Uint8Array(0x1_0000)
const [YES, NO] = [1, 2]

function isChineseCharacter(char: string): boolean {
  return isHan(char) || isCjkPunctuation(char)
}

/** Matches round brackets of either width within each line: index of one bracket → index of its partner, both ways. */
function bracketPartners(units: Uint16Array): Partners {
  const partner = new Map<number, number>()
  let open: number[] = []
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]
    if (unit === LINE_END) open = []
    else if (unit === NARROW_OPEN || unit === WIDE_OPEN) open.push(i)
    else if (unit === NARROW_CLOSE || unit === WIDE_CLOSE) {
      const start = open.pop()
      if (start !== undefined) partner.set(start, i).set(i, start)
    }
  }
  return partner
}

/** Replaces balanced `<` `>` inside 《》 by 〈 〉: the inner title of 《某区落实<…>的具体措施》. */
function nestTitleMarks(units: Uint16Array): void {
  let open: number[] = []
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]
    const inside = open.length > 0
    if (unit === LINE_END) open = []
    else if (unit === TITLE_OPEN || (unit === LESS && inside)) open.push(i)
    else if (unit === TITLE_CLOSE) closeTitle(units, open)
    else if (unit === GREATER && inside && units[open.at(-1) as number] === LESS) {
      units[open.pop() as number] = INNER_OPEN as number
      units[i] = INNER_CLOSE as number
    }
  }
}

/** Ends the innermost 《; any `<` still open inside it was no bracket. */
function closeTitle(units: Uint16Array, open: number[]): void {
  while (open.length > 0 && units[open.pop() as number] !== TITLE_OPEN);
}

/** First code point and count of Unicode's runs of circled numbers: ①–⑳, ㉑–㉟, ㊱–㊿. */
const RUNS = [
  [0x2460, 20],
  [0x3251, 15],
  [0x32b1, 15],
] as const

/**
 * A note's number in a circle, so that beside a figure it cannot be read as its digits: 10个 and not 110个.
 * Unicode circles numbers to 50; beyond that, （51）.
 */
export function circledNumber(n: number): string {
  let rest = n
  for (const [first, count] of RUNS) {
    if (rest >= 1 && rest <= count) return String.fromCodePoint(first + rest - 1)
    rest -= count
  }
  return `（${n}）`
}

const WIDE = /[０-９]/g

/** What full-width digits stand before their ASCII twins in Unicode. */
const OFFSET = 0xff10 - 0x30

/**
 * A text with its full-width digits as ASCII, for reading numbers and dates out of it: `２０２４年` → `2024年`. The number of
 * code points is kept, so spans of one are spans of the other. What is kept and shown stays as printed.
 */
export function narrowDigits(text: string): string {
  return text.replace(WIDE, (digit) => String.fromCharCode(digit.charCodeAt(0) - OFFSET))
}

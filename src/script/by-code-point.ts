/** Orders texts by their first code point: the same everywhere, as no locale is asked. */
export function byCodePoint(a: string, b: string): number {
  return (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)
}

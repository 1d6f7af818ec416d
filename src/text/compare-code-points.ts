/**
 * Compares two texts by their code points, which is the order of their bytes in UTF-8: negative, zero or positive. JavaScript alone puts
 * characters beyond the first plane before the last few thousand of it.
 */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    if (a.charCodeAt(i) !== b.charCodeAt(i)) return (a.codePointAt(i) as number) - (b.codePointAt(i) as number)
  }
  return a.length - b.length
}

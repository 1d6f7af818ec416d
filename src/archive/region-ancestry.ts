/**
 * A region's path and the paths of all it lies in, outermost first:
 * `hubei/wuhan/donghu` gives `hubei`, `hubei/wuhan`, `hubei/wuhan/donghu`.
 */
export function regionAncestry(path: string): string[] {
  const segments = path.split('/')
  return segments.map((_, i) => segments.slice(0, i + 1).join('/'))
}

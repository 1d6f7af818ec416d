import { codePoints } from '../text/code-points.ts'

/** A name cut to a number of characters where it is longer, the last of them being “…”. The table beside a chart has it whole. */
export function shortened(name: string, most: number): string {
  const characters = codePoints(name)
  return characters.length <= most ? name : `${characters.slice(0, most - 1).join('')}…`
}

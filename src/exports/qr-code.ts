import { encode } from 'uqr'

/**
 * A QR code as one dashed line to draw: row by row, to the right and back, through the middle of the modules. As dashes it
 * weighs half of what a path of its runs does, and every report's page carries one.
 */
export interface QrCode {
  /** Modules to a side, without the quiet zone. */
  readonly size: number
  /** SVG path of the line, one module wide. */
  readonly path: string
  /** Lengths along it, dark and light in turn, the first dark: an SVG `stroke-dasharray`. */
  readonly dashes: string
}

/** What the standard (ISO/IEC 18004) asks to be left blank on each side, in modules. */
export const QUIET_ZONE = 4

/**
 * Which of the standard's eight patterns is laid over the modules. A reader takes any; the standard would have all eight tried and the
 * least uneven taken, which is ten times the work. For addresses in small letters, digits and hyphens this one is it, or within
 * a hundredth of it: where the same letters come again, it breaks up their columns.
 */
const MASK = 2

/** The QR code of an address: the smallest there is, with as much error correction as it then has room for. */
export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'L', boostEcc: true, border: 0, maskPattern: MASK })
  const rows = data.map((_, y) => (y % 2 === 0 ? `h${size}` : `h-${size}`))
  return { size, path: `M0 .5${rows.join('v1')}`, dashes: runsOf(data).join(' ') }
}

/** How long each run of dark or light is along the line; every code begins with the dark corner of a finder. */
function runsOf(rows: readonly (readonly boolean[])[]): number[] {
  const runs: number[] = []
  let dark = true
  let length = 0
  const walk = (isDark: boolean | undefined) => {
    if (isDark === dark) length++
    else {
      runs.push(length)
      dark = !dark
      length = 1
    }
  }
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) walk(y % 2 === 0 ? row[x] : row[row.length - 1 - x])
    // The step down to the next row is one module long and light.
    walk(false)
  })
  runs.push(length)
  return runs
}

import { encode } from 'uqr'

/** A QR code as something to draw: a square of modules, and the dark ones of it. */
export interface QrCode {
  /** Modules to a side, without the quiet zone. */
  readonly size: number
  /** SVG path of lines one module wide, through the middle of each run of dark modules in a row. */
  readonly path: string
}

/** What the standard (ISO/IEC 18004) asks to be left blank on each side, in modules. */
export const QUIET_ZONE = 4

/** The QR code of an address: the smallest there is, with as much error correction as it then has room for. */
export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'L', boostEcc: true, border: 0 })
  return { size, path: data.map(rowPath).join('') }
}

/** A row's dark runs. Each move is relative to the end of the run before, which keeps the path short. */
function rowPath(row: readonly boolean[], y: number): string {
  const runs = Array.from(
    row
      .map((dark) => (dark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g),
  )
  let end = 0
  return runs
    .map(({ index, 0: { length } }, i) => {
      const move = i === 0 ? `M${index} ${y}.5` : `m${index - end} 0`
      end = index + length
      return `${move}h${length}`
    })
    .join('')
}

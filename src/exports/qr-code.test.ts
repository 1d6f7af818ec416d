import fc from 'fast-check'
import { encode } from 'uqr'
import { describe, expect, test } from 'vitest'
import { qrCode } from './qr-code.ts'

/** The dark modules a path draws, row by row: `#` and ` `. */
function drawn({ size, path }: ReturnType<typeof qrCode>): string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => ' '))
  let [x, y] = [0, 0]
  for (const [, command, first, second] of path.matchAll(/([Mmh])(\d+)(?: ([\d.]+))?/g)) {
    if (command === 'M') [x, y] = [Number(first), Math.floor(Number(second))]
    else if (command === 'm') x += Number(first)
    else for (const end = x + Number(first); x < end; x++) rows[y]?.splice(x, 1, '#')
  }
  return rows.map((row) => row.join(''))
}

describe('qrCode(address)', () => {
  test('draws the modules of the code, each once', () => {
    fc.assert(
      fc.property(fc.webUrl(), (address) => {
        const { data } = encode(address, { ecc: 'L', boostEcc: true, border: 0 })
        const expected = data.map((row) => row.map((dark) => (dark ? '#' : ' ')).join(''))
        expect(drawn(qrCode(address))).toEqual(expected)
      }),
    )
  })

  test('has its three finders', () => {
    const rows = drawn(qrCode('https://example.org/reports/x-2024/'))
    const finder = ['#######', '#     #', '# ### #', '# ### #', '# ### #', '#     #', '#######']
    const corner = (lines: string[], from: number, to?: number) => lines.map((row) => row.slice(from, to))
    expect(corner(rows.slice(0, 7), 0, 7)).toEqual(finder)
    expect(corner(rows.slice(0, 7), -7)).toEqual(finder)
    expect(corner(rows.slice(-7), 0, 7)).toEqual(finder)
  })

  test('is the same for the same address', () => {
    expect(qrCode('https://example.org/')).toEqual(qrCode('https://example.org/'))
  })
})

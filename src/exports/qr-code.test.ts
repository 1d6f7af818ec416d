import fc from 'fast-check'
import { encode } from 'uqr'
import { describe, expect, test } from 'vitest'
import { qrCode } from './qr-code.ts'

/** The modules a line walks over, in order: `x,y` of each, and null for a step from row to row. */
function walked(path: string): (string | null)[] {
  let [x, y] = [0, 0]
  return Array.from(path.matchAll(/([hv])(-?)(\d+)/g)).flatMap(([, command, back, length]) =>
    Array.from({ length: Number(length) }, () => {
      if (command === 'v') y++
      else x += back ? -1 : 1
      return command === 'v' ? null : `${back ? x : x - 1},${y}`
    }),
  )
}

/** The dark modules a dashed line draws, row by row: `#` and ` `. */
function drawn({ size, path, dashes }: ReturnType<typeof qrCode>): string[] {
  const isDark = dashes.split(' ').flatMap((length, i) => Array.from({ length: Number(length) }, () => i % 2 === 0))
  const dark = new Set(walked(path).filter((_, along) => isDark[along]))
  expect(dark).not.toContain(null)
  const side = Array.from({ length: size }, (_, i) => i)
  return side.map((y) => side.map((x) => (dark.has(`${x},${y}`) ? '#' : ' ')).join(''))
}

describe('qrCode(address)', () => {
  test('draws the modules of the code, and nothing beside them', () => {
    fc.assert(
      fc.property(fc.webUrl(), (address) => {
        const { data } = encode(address, { ecc: 'L', boostEcc: true, border: 0, maskPattern: 2 })
        const expected = data.map((row) => row.map((dark) => (dark ? '#' : ' ')).join(''))
        expect(drawn(qrCode(address))).toEqual(expected)
      }),
    )
  })

  test('ends its dashes with light, for a line that goes on begins them again', () => {
    const { size, dashes } = qrCode('https://example.org/reports/x-2024/')
    const lengths = dashes.split(' ').map(Number)
    expect(lengths.length % 2).toBe(0)
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(size * (size + 1))
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

import { describe, expect, test } from 'vitest'
import { drawTileMap } from './draw-tile-map.ts'
import { TINT_LABELS, tileMap } from './tile-map.ts'
import { TILE_GRID, TILE_POSITIONS } from './tile-positions.ts'

const address = (path: string) => `/regions/${path}/`

describe('TILE_POSITIONS', () => {
  test('gives each of the 31 divisions a cell of its own inside the grid', () => {
    const cells = Object.values(TILE_POSITIONS)
    expect(cells).toHaveLength(31)
    expect(new Set(cells.map(String)).size).toBe(31)
    expect(cells.every(([column, row]) => column < TILE_GRID.columns && row < TILE_GRID.rows)).toBe(true)
  })
})

describe('tileMap', () => {
  test.each([
    [0, '尚无'],
    [1, '1–2份'],
    [2, '1–2份'],
    [3, '3–9份'],
    [10, '10–29份'],
    [30, '30份以上'],
    [500, '30份以上'],
  ])('%i reports are tinted as %s', (reports, label) => {
    const [tile] = tileMap([{ path: 'hubei', name: '湖北', reports }])
    expect(TINT_LABELS[tile?.tint ?? -1]).toBe(label)
  })

  test('refuses a division that has no place on the map', () => {
    expect(() => tileMap([{ path: 'nowhere', name: '', reports: 0 }])).toThrow('has no place on the tile map')
  })
})

describe('drawTileMap', () => {
  const tiles = tileMap([
    { path: 'hubei', name: '湖北', reports: 3 },
    { path: 'hunan', name: '湖南', reports: 0 },
  ])

  test('links a division with reports and prints their number; one without is no link', () => {
    const drawn = drawTileMap(tiles, address)
    expect(drawn).toContain('<a href="/regions/hubei/" aria-label="湖北3份">')
    expect(drawn.match(/<a /g)).toHaveLength(1)
  })

  test('draws the same tiles as the same bytes', () => {
    expect(drawTileMap(tiles, address)).toMatchInlineSnapshot(
      `"<svg class="chart tiles" width="100%" role="group" aria-label="各省级地区在档份数"><svg x="43.157%" y="50.35%" width="13.686%" height="11.888%" class="on-t2"><a href="/regions/hubei/" aria-label="湖北3份"><rect class="t2" width="100%" height="100%"/><text x="50%" y="50%" dy="-0.15rem" text-anchor="middle">湖北</text><text x="50%" y="50%" dy="0.9rem" text-anchor="middle">3</text></a></svg><svg x="43.157%" y="62.937%" width="13.686%" height="11.888%"><rect class="t0" width="100%" height="100%"/><text x="50%" y="50%" dy="0.3rem" text-anchor="middle">湖南</text></svg></svg>"`,
    )
  })
})

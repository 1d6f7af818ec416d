import { scaleThreshold } from 'd3'
import { TILE_GRID, TILE_POSITIONS } from './tile-positions.ts'

/** A provincial division and how many reports of it and of places in it are held. */
export interface ProvinceCount {
  /** Region path: `hubei`. */
  readonly path: string
  readonly name: string
  readonly reports: number
}

/** How much ink a tile holds: 0 none, 4 the most. */
export type Tint = 0 | 1 | 2 | 3 | 4

/** A division's tile; place and size in percent of the map. */
export interface Tile extends ProvinceCount {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly tint: Tint
}

/** What each tint means, in words, lightest first. */
export const TINT_LABELS: readonly string[] = ['尚无', '1–2份', '3–9份', '10–29份', '30份以上']

/** Between two tiles, in percent of the map. */
const GAP = 0.7

const tintOf = scaleThreshold<number, Tint>([1, 3, 10, 30], [0, 1, 2, 3, 4])

/**
 * Lays out the provincial divisions under the duty, in the order given.
 * @throws on a division that has no place on the map
 */
export function tileMap(provinces: readonly ProvinceCount[]): Tile[] {
  const [width, height] = [tileSize(TILE_GRID.columns), tileSize(TILE_GRID.rows)]
  return provinces.map((province) => {
    const position = TILE_POSITIONS[province.path]
    if (!position) throw new Error(`${province.path}: has no place on the tile map; give it one in tile-positions.ts`)
    return {
      ...province,
      x: position[0] * (width + GAP),
      y: position[1] * (height + GAP),
      width,
      height,
      tint: tintOf(province.reports),
    }
  })
}

/** Tiles and the gaps between them fill the whole length. */
function tileSize(tiles: number): number {
  return (100 - (tiles - 1) * GAP) / tiles
}

import { percent, rem, svg, words } from './svg.ts'
import type { Tile } from './tile-map.ts'

/**
 * The tile map. A tile with reports is a link to its page and prints their number; one without is a name and an outline.
 * @param address of a division's page on this host
 */
export function drawTileMap(tiles: readonly Tile[], address: (path: string) => string): string {
  return svg(
    'svg',
    { class: 'chart tiles', width: '100%', role: 'group', 'aria-label': '各省级地区在档份数' },
    ...tiles.map((tile) => drawTile(tile, address)),
  )
}

function drawTile(tile: Tile, address: (path: string) => string): string {
  const place = { x: percent(tile.x), y: percent(tile.y), width: percent(tile.width), height: percent(tile.height) }
  const ground = svg('rect', { class: `t${tile.tint}`, width: '100%', height: '100%' })
  const name = (dy: number) =>
    svg('text', { x: '50%', y: '50%', dy: rem(dy), 'text-anchor': 'middle' }, words(tile.name))
  if (tile.reports === 0) return svg('svg', place, ground, name(0.3))
  const count = svg('text', { x: '50%', y: '50%', dy: rem(0.9), 'text-anchor': 'middle' }, words(String(tile.reports)))
  return svg(
    'svg',
    { ...place, class: `on-t${tile.tint}` },
    svg('a', { href: address(tile.path), 'aria-label': `${tile.name}${tile.reports}份` }, ground, name(-0.15), count),
  )
}

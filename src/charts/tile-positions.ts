/**
 * Where each of the 31 provincial divisions under the duty stands in the tile map: a neighbour stays a neighbour as far as a
 * grid allows. Column and row from the upper left. The map shows what is held, not borders.
 */
export const TILE_POSITIONS: Readonly<Record<string, readonly [column: number, row: number]>> = {
  heilongjiang: [6, 0],
  neimenggu: [3, 1],
  beijing: [4, 1],
  jilin: [6, 1],
  xinjiang: [0, 2],
  gansu: [1, 2],
  ningxia: [2, 2],
  shanxi: [3, 2],
  hebei: [4, 2],
  tianjin: [5, 2],
  liaoning: [6, 2],
  xizang: [0, 3],
  qinghai: [1, 3],
  shaanxi: [2, 3],
  henan: [3, 3],
  shandong: [4, 3],
  sichuan: [1, 4],
  chongqing: [2, 4],
  hubei: [3, 4],
  anhui: [4, 4],
  jiangsu: [5, 4],
  yunnan: [1, 5],
  guizhou: [2, 5],
  hunan: [3, 5],
  jiangxi: [4, 5],
  zhejiang: [5, 5],
  shanghai: [6, 5],
  guangxi: [2, 6],
  guangdong: [3, 6],
  fujian: [4, 6],
  hainan: [2, 7],
}

/** Columns and rows of the grid. */
export const TILE_GRID = { columns: 7, rows: 8 } as const

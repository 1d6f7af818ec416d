import { type PlacedText, type PrintedLine, printedLines } from './printed-line.ts'

/** A column of prose has so many lines at the least; what is beside a shorter one is a table. */
const LEAST_LINES = 6

/** This share of a column's lines reach from its one edge to the other; cells of a table do not. */
const FILLED = 0.6

/** Characters a full line may fall short of its column's edge, or be set in. */
const SLACK = 3

/** The gutter stands in the middle part of the page, and this share of its runs at the most crosses it. */
const MIDDLE = [0.35, 0.65] as const
const CROSSING = 0.12
const STEP = 2

/**
 * The lines of a page in the order they are read: where its text is set in two columns, as in gazettes, what runs over both above
 * them comes first, then the left column, then the right, each as if it stood on the left and nothing reached beyond it.
 */
export function readingLines(pieces: readonly PlacedText[]): PrintedLine[] {
  const runs = runsOf(pieces)
  const gutter = gutterOf(runs)
  if (gutter === null) return printedLines(pieces)
  const linesOf = (some: readonly Run[]) => printedLines(some.flatMap((run) => run.pieces))
  const left = linesOf(runs.filter((run) => run.right <= gutter))
  const right = linesOf(runs.filter((run) => run.left >= gutter))
  if (!isProse(left) || !isProse(right)) return printedLines(pieces)
  const edge = edgesOf(left).right
  const across = linesOf(runs.filter((run) => run.left < gutter && run.right > gutter)).map(
    (line): PrintedLine => ({ ...line, right: Math.min(line.right, edge) }),
  )
  const top = Math.max(...[...left, ...right].map(({ y }) => y))
  const shift = edgesOf(right).left - edgesOf(left).left
  return [
    ...across.filter(({ y }) => y >= top),
    ...left,
    ...right.map((line) => ({ ...line, left: line.left - shift, right: line.right - shift })),
    ...across.filter(({ y }) => y < top),
  ]
}

/** Pieces that stand side by side without a gap: a line, or what one column has of it. */
interface Run {
  readonly pieces: readonly PlacedText[]
  readonly left: number
  readonly right: number
}

function runsOf(pieces: readonly PlacedText[]): Run[] {
  const placed = pieces
    .filter(({ str }) => str.trim() !== '')
    .map((piece) => {
      const [, , , height = 0, left = 0, y = 0] = piece.transform
      return {
        pieces: [piece],
        left,
        right: left + piece.width,
        y: Math.round(y),
        size: piece.height || Math.abs(height),
      }
    })
    .sort((a, b) => b.y - a.y || a.left - b.left)
  const runs: (typeof placed)[number][] = []
  for (const piece of placed) {
    const last = runs.at(-1)
    if (last && last.y === piece.y && piece.left - last.right < piece.size) {
      last.pieces.push(...piece.pieces)
      last.right = Math.max(last.right, piece.right)
    } else runs.push(piece)
  }
  return runs
}

/** The place in the middle of a page that fewest runs cross; null where too many do. */
function gutterOf(runs: readonly Run[]): number | null {
  if (runs.length < 2 * LEAST_LINES) return null
  const edges = edgesOf(runs)
  const [start, width] = [edges.left, edges.right - edges.left]
  let best: { readonly at: number; readonly crossing: number } | null = null
  for (let at = start + width * MIDDLE[0]; at <= start + width * MIDDLE[1]; at += STEP) {
    const crossing = runs.filter(({ left, right }) => left < at && right > at).length
    if (best === null || crossing < best.crossing) best = { at, crossing }
  }
  return best && best.crossing <= runs.length * CROSSING ? best.at : null
}

function isProse(lines: readonly PrintedLine[]): boolean {
  const edges = edgesOf(lines)
  const full = lines.filter(
    ({ left, right, size }) => left <= edges.left + size * SLACK && right >= edges.right - size * SLACK,
  )
  return lines.length >= LEAST_LINES && full.length >= lines.length * FILLED
}

function edgesOf(lines: readonly Pick<PrintedLine, 'left' | 'right'>[]): {
  readonly left: number
  readonly right: number
} {
  return {
    left: lines.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
    right: lines.reduce((most, { right }) => Math.max(most, right), 0),
  }
}

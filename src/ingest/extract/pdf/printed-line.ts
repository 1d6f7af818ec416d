/** A line as it is printed on a page. Lengths in points, `x` from the left, `y` from the bottom. */
export interface PrintedLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  /** Height of its characters. */
  readonly size: number
}

/** A piece of text as a PDF places it. */
export interface PlacedText {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** Puts the pieces of a page together to lines, top to bottom, each left to right. */
export function printedLines(pieces: readonly PlacedText[]): PrintedLine[] {
  const placed = pieces
    .filter(({ str }) => str.trim() !== '')
    .map(({ str, transform, width, height }) => {
      const [, , , , x = 0, y = 0] = transform
      return { text: str, left: x, right: x + width, y, size: height || Math.abs(transform[3] ?? 0) || 1 }
    })
    .sort((a, b) => b.y - a.y || a.left - b.left)
  const rows: PrintedLine[][] = []
  for (const piece of placed) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && Math.abs(first.y - piece.y) <= Math.max(first.size, piece.size) * 0.5) row.push(piece)
    else rows.push([piece])
  }
  return rows.map(joined)
}

function joined(row: readonly PrintedLine[]): PrintedLine {
  const pieces = [...row].sort((a, b) => a.left - b.left)
  let text = ''
  let end = Number.NaN
  for (const piece of pieces) {
    const gap = piece.left - end
    // A gap of half a character between words is a space; more than two characters is a column of a table.
    if (gap > piece.size * 2) text += ' | '
    else if (gap > piece.size * 0.3 && !(/\s$/.test(text) || /^\s/.test(piece.text))) text += ' '
    text += piece.text
    end = piece.right
  }
  const [first] = pieces
  return {
    text: text.trim(),
    left: first?.left ?? 0,
    right: pieces.reduce((most, piece) => Math.max(most, piece.right), 0),
    y: first?.y ?? 0,
    size: pieces.reduce((most, piece) => Math.max(most, piece.size), 0),
  }
}

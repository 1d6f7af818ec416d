/** Where a mark stands among many: its bin, and its row in the stack of that bin. */
export interface StackPlace {
  /** Centre of the bin, in the unit of the values. */
  readonly centre: number
  readonly row: number
}

/** Puts values that fall in one bin on each other, in the order given. @param width of a bin, in the unit of the values */
export function stackInBins(values: readonly number[], width: number): StackPlace[] {
  const heights = new Map<number, number>()
  return values.map((value) => {
    const bin = Math.floor(value / width)
    const row = heights.get(bin) ?? 0
    heights.set(bin, row + 1)
    return { centre: (bin + 0.5) * width, row }
  })
}

/**
 * Reads numbers of reports: `--reports 1000,2000`, or one at a time. Each is measured once, the least first.
 * @throws where something else is asked for
 */
export function askedSizes(values: readonly string[]): number[] {
  const sizes = values
    .flatMap((value) => value.split(','))
    .map((value) => {
      const size = Number(value)
      if (value.trim() === '' || !Number.isInteger(size) || size < 1)
        throw new Error(
          `--reports: found ${JSON.stringify(value)}, expected a number of reports, or several with commas`,
        )
      return size
    })
  return Array.from(new Set(sizes)).sort((a, b) => a - b)
}

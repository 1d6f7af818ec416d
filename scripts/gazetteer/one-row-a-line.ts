/** A JSON array with one row a line, so that a change of one row is a change of one line in a diff. */
export function oneRowALine(rows: readonly object[]): string {
  const lines = rows.map((row) => {
    const values = Object.entries(row).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    return `  { ${values.join(', ')} }`
  })
  return `[\n${lines.join(',\n')}\n]\n`
}

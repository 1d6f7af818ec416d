/** Of how many of the places in a division reports are held, as a sentence; empty where there are no places in it. */
export function insideInWords(places: number, held: number): string {
  if (places === 0) return ''
  if (held === 0) return `下辖的${places}个地方都尚未查找。`
  if (held === places) return `下辖的${places}个地方都有报告在档。`
  return `下辖的${places}个地方中，${held}个有报告在档，其余尚未查找。`
}

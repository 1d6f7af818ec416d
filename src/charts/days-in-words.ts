/** Days from a deadline: −5 is 前5天, 3 is 后3天, 0 is 当日. */
export function daysInWords(days: number): string {
  if (days === 0) return '当日'
  return days < 0 ? `前${-days}天` : `后${days}天`
}

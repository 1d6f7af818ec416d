/** Characters of a full bar. */
const WIDTH = 24

/** How far an ingest is: `[██████······] 2500 of 10000 seeds, 40 s left`. @param elapsed milliseconds since it began */
export function progressWords(done: number, all: number, elapsed: number): string {
  const full = Math.round((WIDTH * done) / Math.max(1, all))
  const left = done === 0 ? '' : `, ${Math.round((elapsed / done / 1000) * (all - done))} s left`
  return `[${'█'.repeat(full)}${'·'.repeat(WIDTH - full)}] ${done} of ${all} seeds${done < all ? left : ''}`
}

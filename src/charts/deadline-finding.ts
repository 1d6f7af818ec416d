import { chineseDate } from '../archive/chinese-date.ts'
import { type PublicationTiming, publicationTiming } from '../archive/publication-timing.ts'

/**
 * What the deadline strip shows, in words: how many copies say when they were published, and how those dates stand to the
 * deadline. Of what does not say, nothing is said.
 */
export function deadlineFinding(reports: readonly { readonly published: string | null }[], deadline: string): string {
  const counts: Record<PublicationTiming, number> = { before: 0, after: 0, unclear: 0, unknown: 0 }
  for (const { published } of reports) counts[publicationTiming(published, deadline)]++
  const known = reports.length - counts.unknown
  const held = `在档${reports.length}份`
  if (reports.length === 0) return '尚无报告在档。'
  if (known === 0) return `${held}，本件中${reports.length === 1 ? '' : '都'}没有写明发布日期，何时公开无从知道。`
  const day = chineseDate(deadline)
  const clauses = [
    counts.before > 0 && `${counts.before}份在${day}之前`,
    counts.after > 0 && `${counts.after}份在${day}及以后`,
    counts.unclear > 0 && `${counts.unclear}份的日期不足以判断`,
  ].filter((clause) => clause !== false)
  const rest = counts.unknown > 0 ? `；其余${counts.unknown}份没有写明，不作早晚判断` : ''
  return `${held}，本件中写明发布日期的${known}份：${clauses.join('，')}${rest}。`
}

/**
 * How a date of publication stands to a deadline. `unclear`: the date is known, but less precisely than it takes (2025 against
 * 2025-04-01). `unknown`: the source does not say when it was published; a date of signing is no evidence of that.
 */
export type PublicationTiming = 'before' | 'after' | 'unclear' | 'unknown'

/**
 * Compares a date of the front matter, as precise as it is, with the first day that is too late.
 * A month wholly before the deadline is before it: 2025-03 is before 2025-04-01.
 */
export function publicationTiming(published: string | null, deadline: string): PublicationTiming {
  if (published === null) return 'unknown'
  const day = published.slice(0, 'yyyy-mm-dd'.length)
  const missing = day.length - 'yyyy'.length
  const [earliest, latest] = [day + '-01-01'.slice(missing), day + '-12-31'.slice(missing)]
  if (latest < deadline) return 'before'
  return earliest >= deadline ? 'after' : 'unclear'
}

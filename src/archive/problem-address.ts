import type { FrontMatter } from '../report/front-matter.ts'

/** Where problems can be reported: the parts of the archive's identity that matter here. */
export interface ProblemDesk {
  readonly repository: string | null
  readonly contact: string | null
}

/**
 * The address that reports a problem with a report, prefilled with its id: a mail, for which no account is needed,
 * else an issue at the repository's host. Null where the archive has neither yet.
 */
export function problemAddress({ contact, repository }: ProblemDesk, { id, title }: FrontMatter): string | null {
  const subject = encodeURIComponent(`${id}：${title}`)
  if (contact !== null) return `mailto:${contact}?subject=${subject}`
  return repository === null ? null : `${repository}/issues/new?title=${subject}`
}

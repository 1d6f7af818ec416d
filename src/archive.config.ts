import process from 'node:process'

/** The archive's identity. A fork edits this file first. */
export const archive = {
  /** Name of the archive, in Simplified. */
  name: '法治政府年报档案',
  /** One sentence for search engines and feeds. */
  description: '各级政府及其部门的法治政府建设年度报告，照原件收存，可检索、可引用、可核对。',
  /**
   * Where the code and the seeds live; problems are reported there. The workflow that publishes the site tells its own
   * (`ARCHIVE_REPOSITORY`), so that a fork need not; null where nobody does.
   */
  repository: process.env['ARCHIVE_REPOSITORY'] || null,
  /** Mail address for readers without an account at the repository's host. */
  contact: null as string | null,
  /** The first year a report can be about: the duty was laid down for 2015. */
  firstYear: 2015,
} as const

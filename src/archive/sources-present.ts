import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FrontMatter } from '../report/front-matter.ts'

/**
 * For each source of a report, whether its seed is in the seeds folder. What else a seed may decide is in the report: one whose bytes
 * have changed does not pass ingest.
 */
export function sourcesPresent({ sources }: FrontMatter, seedsFolder: string): string {
  return sources.map(({ file }) => Number(existsSync(join(seedsFolder, file)))).join('')
}

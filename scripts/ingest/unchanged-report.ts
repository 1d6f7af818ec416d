import { join } from 'node:path'
import { readReportFiles } from '../../src/archive/content-folder.ts'
import { ingest, isRefusal, type Seed } from '../../src/ingest/ingest.ts'
import { keepWritten, reportFolder, writtenReport } from './content-store.ts'
import type { Made, ReportToMake } from './take-seeds.ts'

/** The day of accession, where front matter says it as ingest writes it. */
const ACCESSIONED = /^accessioned: '?(\d{4}-\d{2}-\d{2})'?$/m

/**
 * A held report whose seed, taken in on the day of its accession as if it were new, gives the very files that are held: then nothing of it
 * was pinned otherwise, and with what is held before it the seed would give the same again. So those files need not be read for what they
 * mean, which takes as long as all the rest. Null where that is not so, and nothing is said of why.
 */
export async function unchangedReport({ plan, seeds, previous }: ReportToMake, received: Seed): Promise<Made | null> {
  if (previous === null || seeds.length > 1 || seeds[0]?.held !== previous) return null
  const held = readReportFiles(join(plan.content, previous))
  const today = ACCESSIONED.exec(held['report.md'])?.[1]
  if (!today) return null
  const outcome = ingest(received, { today, previous: null })
  if (isRefusal(outcome) || reportFolder(outcome) !== previous) return null
  const written = writtenReport(outcome)
  const { own, report } = written
  if (own['report.md'] !== held['report.md'] || own['ledger.json'] !== held['ledger.json']) return null
  keepWritten(written)
  const files = report.front.sources.map(({ file }) => file)
  return { id: report.front.id, files, folder: previous, verdict: 'same', diff: '', shown: null, clashes: [] }
}

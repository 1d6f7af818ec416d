import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FrontMatter } from '../report/front-matter.ts'
import { parseReport } from '../report/parse-report.ts'
import type { RemembersFacts } from '../report/remembered.ts'
import type { Report } from '../report/report.ts'
import { keptFact } from './kept-facts.ts'
import { keptReading } from './kept-reading.ts'

/** A report of the archive, with what tells one state of it from another. */
export interface HeldReport extends Report, RemembersFacts {
  /** Where its files are, absolute. */
  readonly folder: string
  /** Digest of its files: while it stands, so does everything about the report. */
  readonly digest: string
}

/** Where a report is held: enough to hold it in another thread. */
export type HeldAt = Pick<HeldReport, 'folder' | 'front' | 'digest'>

type HeldIn = Pick<HeldReport, 'folder' | 'digest'>

/** Reports whose text and ledger are in memory. Those of a whole archive would not fit. */
const MOST_IN_MEMORY = 16
const inMemory = new Map<string, Report>()
/** The one asked for last: text and ledger are asked for again and again. */
let latest: (HeldIn & { readonly report: Report }) | undefined

/**
 * A report of which only the front matter is in memory; text and ledger are read from its folder when asked for.
 * Errors, when they are, as `parseReport`.
 */
export function heldReport(folder: string, front: FrontMatter, digest: string): HeldReport {
  return new ReportInFolder(folder, front, digest)
}

/** An archive has ten thousand: those of a class share what they can do. */
class ReportInFolder implements HeldReport {
  readonly folder: string
  readonly front: FrontMatter
  readonly digest: string

  constructor(folder: string, front: FrontMatter, digest: string) {
    this.folder = folder
    this.front = front
    this.digest = digest
  }

  get text(): string {
    return wholeOf(this).text
  }

  get ledger(): Report['ledger'] {
    return wholeOf(this).ledger
  }

  remember<T>(name: string, find: () => T): T {
    return keptFact(name, this.digest, find)
  }
}

function wholeOf({ folder, digest }: HeldIn): Report {
  if (latest?.digest === digest && latest.folder === folder) return latest.report
  const key = `${folder} ${digest}`
  const report = inMemory.get(key) ?? keptReading(digest, () => read(folder))
  latest = { folder, digest, report }
  inMemory.delete(key)
  inMemory.set(key, report)
  for (const oldest of inMemory.keys()) {
    if (inMemory.size <= MOST_IN_MEMORY) break
    inMemory.delete(oldest)
  }
  return report
}

function read(folder: string): Report {
  const file = (name: string) => readFileSync(join(folder, name), 'utf8')
  return parseReport({ 'report.md': file('report.md'), 'ledger.json': file('ledger.json') }, folder)
}

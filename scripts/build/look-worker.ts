import { isIntact } from './folder-entries.ts'
import { readRecord, type SiteOfRecord } from './site-record.ts'
import { serveTasks } from './worker-pool.ts'

/** Whether a site is what its record says. */
async function isAsRecorded({ out, record }: SiteOfRecord): Promise<boolean> {
  const known = await readRecord(record)
  return known !== null && isIntact(out, known.entries)
}

const tasks = { isAsRecorded }

/** What is looked at in a thread of its own. */
export type LookTasks = typeof tasks

serveTasks(tasks)

import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import process from 'node:process'
import type { CatalogueRow } from '../../src/archive/catalogue.ts'
import { reportDigest, reportFoldersAmong } from '../../src/archive/content-folder.ts'
import { type HeldReport, heldReport } from '../../src/archive/held-report.ts'
import { digest } from './digest.ts'
import type { FileDigests } from './file-digests.ts'
import type { PageTasks } from './page-worker.ts'
import type { WorkerPool } from './worker-pool.ts'

/**
 * Every report below a content folder, ordered by id, of which only front matter is in memory. Those that are as an earlier run
 * found them are not read; the others are by threads, which also find and keep what lists say of them.
 * @param kept file that keeps what was found; missing or damaged it only costs the reading
 * @throws one error that names every report that could not be read
 */
export async function readCatalogue(
  content: string,
  kept: string,
  digests: FileDigests,
  pool: WorkerPool<PageTasks>,
): Promise<HeldReport[]> {
  const before = await readKept(kept)
  const known = new Map(before?.map((row) => [row.folder, row]))
  const folders = reportFoldersAmong(digests.filesBelow(content))
  const fresh = folders.filter((folder) => known.get(folder)?.digest !== digestNow(join(content, folder), digests))
  const read = await pool.run(
    'read',
    fresh.map((folder) => ({ content, folder })),
  )
  for (const row of read) known.set(row.folder, row)
  // Every folder is known by now.
  const rows = folders.map((folder) => known.get(folder) as CatalogueRow)
  if (fresh.length > 0 || before?.length !== rows.length) await keep(kept, rows)
  return rows
    .map((row) => heldReport(join(content, row.folder), row.front, row.digest))
    .sort((a, b) => (a.front.id < b.front.id ? -1 : 1))
}

/** Null where a file of the report is missing: who reads it says so. */
function digestNow(folder: string, digests: FileDigests): string | null {
  const markdown = digests.ofIfThere(join(folder, 'report.md'))
  const ledger = digests.ofIfThere(join(folder, 'ledger.json'))
  return markdown !== null && ledger !== null ? reportDigest(markdown, ledger) : null
}

/**
 * Rows stand in a file of their own, so that it may be read by whoever is told that it is whole; their digest stands beside it.
 * Null where there is no such file, or a damaged one.
 */
async function readKept(file: string): Promise<CatalogueRow[] | null> {
  try {
    const [body, sum] = await Promise.all([readFile(file, 'utf8'), readFile(`${file}.sum`, 'utf8')])
    return digest(body) === sum ? JSON.parse(body) : null
  } catch {
    return null
  }
}

async function keep(file: string, rows: readonly CatalogueRow[]): Promise<void> {
  const body = JSON.stringify(rows)
  await mkdir(dirname(file), { recursive: true })
  for (const [name, text] of [
    [file, body],
    [`${file}.sum`, digest(body)],
  ] as const) {
    await writeFile(`${name}.${process.pid}`, text)
    await rename(`${name}.${process.pid}`, name)
  }
}

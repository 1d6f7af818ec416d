import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import process from 'node:process'
import type { CatalogueRow } from '../../src/archive/catalogue.ts'
import { readReport, reportDigest, reportFolders } from '../../src/archive/content-folder.ts'
import { type HeldReport, heldReport } from '../../src/archive/held-report.ts'
import { FACTS, keptFact, writeFacts } from '../../src/archive/kept-facts.ts'
import type { FrontMatter } from '../../src/report/front-matter.ts'
import { digest } from './digest.ts'
import type { FileDigests } from './file-digests.ts'
import { findFacts } from './find-facts.ts'

/**
 * Every report below a content folder, ordered by id, of which only front matter is in memory. Those that are as an earlier run
 * found them are not read.
 * @param kept file that keeps what was found; missing or damaged it only costs the reading
 * @throws one error that names every report that could not be read
 */
export async function readCatalogue(content: string, kept: string, digests: FileDigests): Promise<HeldReport[]> {
  const before = await readKept(kept)
  const known = new Map(before?.map((row) => [row.folder, row]))
  const problems: string[] = []
  const rows: CatalogueRow[] = []
  for (const path of await reportFolders(content)) {
    try {
      const folder = relative(content, path).split(sep).join('/')
      const own = reportDigest(digests.of(join(path, 'report.md')), digests.of(join(path, 'ledger.json')))
      const row = known.get(folder)
      rows.push(row?.digest === own ? row : { folder, digest: own, front: await frontOf(path, own) })
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error))
    }
  }
  writeFacts()
  if (problems.length > 0) throw new Error(problems.join('\n'))
  const isKept = before?.length === rows.length && rows.every((row) => known.get(row.folder) === row)
  if (!isKept) await keep(kept, rows)
  return rows
    .map((row) => heldReport(join(content, row.folder), row.front, row.digest))
    .sort((a, b) => (a.front.id < b.front.id ? -1 : 1))
}

/** Reads a report for its front matter; what else is asked of it is found at once, where that is kept. */
async function frontOf(path: string, own: string): Promise<FrontMatter> {
  const report = await readReport(path)
  if (process.env[FACTS]) findFacts({ ...report, remember: (name, find) => keptFact(name, own, find) })
  return report.front
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

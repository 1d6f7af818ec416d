import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { readReport, reportFolders } from '../../src/archive/content-folder.ts'
import { extractedTexts } from '../../src/report/extracted-texts.ts'
import type { SourceLedger } from '../../src/report/ledger.ts'
import { receivedBytes } from '../../src/report/reconstruct.ts'
import type { Report } from '../../src/report/report.ts'
import { readIfThere } from '../disk/read-if-there.ts'

/** What of a content folder could be made again: so many of so many, and what is wrong with the others. */
export interface Verification {
  /** Text seeds, made again byte for byte. */
  readonly seeds: Tally
  /** Texts taken out of seeds of other formats, made again as they stand in `extracted.txt`. */
  readonly texts: Tally
  readonly problems: readonly string[]
}

export interface Tally {
  readonly good: number
  readonly all: number
}

/** Makes every source again from a content folder alone, and compares it with what was recorded and with the seed where it is there. */
export async function verifyContent(places: { seeds: string; content: string }): Promise<Verification> {
  const problems: string[] = []
  const count = { seeds: { good: 0, all: 0 }, texts: { good: 0, all: 0 } }
  for (const folder of await reportFolders(places.content)) {
    const report = await readReport(folder)
    const note = (tally: { good: number; all: number }, file: string, problem: string | null) => {
      tally.all++
      if (problem === null) tally.good++
      else problems.push(`${report.front.id}: ${file}: ${problem}`)
    }
    for (const source of report.ledger.sources.filter(({ encoding }) => encoding !== null)) {
      note(count.seeds, source.file, (await bytesProblem(report, source)) ?? (await seedProblem(places.seeds, source)))
    }
    const extracted = report.ledger.sources.filter(({ encoding }) => encoding === null)
    const texts = extractedTexts(report)
    for (const [i, source] of extracted.entries()) {
      note(count.texts, source.file, (await textProblem(folder, texts[i])) ?? (await seedProblem(places.seeds, source)))
    }
  }
  return { ...count, problems }
}

async function bytesProblem({ text }: Report, source: SourceLedger): Promise<string | null> {
  const digest = sha256(receivedBytes(text, source))
  return digest === source.sha256 ? null : `made again it has SHA-256 ${digest}, received it had ${source.sha256}`
}

async function textProblem(
  folder: string,
  text: ReturnType<typeof extractedTexts>[number] | undefined,
): Promise<string | null> {
  if (!text) return 'the ledger names no extractor'
  const kept = await readIfThere(join(folder, text.name))
  if (!kept) return `${text.name} is missing; restore it, or run npm run ingest`
  return kept.toString('utf8') === text.content ? null : `${text.name} is not what report.md and ledger.json make of it`
}

async function seedProblem(seeds: string, source: SourceLedger): Promise<string | null> {
  const seed = await readIfThere(join(seeds, source.file))
  return seed && sha256(seed) !== source.sha256 ? 'the seed in the folder is not the one that was taken in' : null
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

import type { SourceLedger } from './ledger.ts'
import { chosenSource, type Report } from './report.ts'

/**
 * The ledger of the source the canonical text was taken from. Its emendations stand in the canonical text as they
 * stand in the transcription: the two have the same length.
 * @throws when the ledger does not know that source
 */
export function chosenLedger(report: Report): SourceLedger {
  const { file, sha256 } = chosenSource(report)
  const found = report.ledger.sources.find((source) => source.sha256 === sha256)
  if (!found) throw new Error(`${report.front.id}: ledger.json has no source with the SHA-256 of ${file}`)
  return found
}

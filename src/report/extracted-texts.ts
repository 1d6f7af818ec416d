import { receivedText } from './reconstruct.ts'
import type { Report } from './report.ts'

/** A file beside `report.md` with the text that was taken out of a source which is no text file. */
export interface ExtractedText {
  /** `extracted.txt`; `extracted-2.txt` … for further such copies of the report. */
  readonly name: string
  readonly content: string
}

/**
 * The extracted texts of a report, made from its canonical text and ledger alone: a head that names source and
 * extractor, then the text as the extractor found it.
 */
export function extractedTexts(report: Report): ExtractedText[] {
  return report.ledger.sources
    .flatMap((source) => (source.extractor ? [{ ...source, extractor: source.extractor }] : []))
    .map((source, i) => {
      const { name, version } = source.extractor
      const head = [`file: ${JSON.stringify(source.file)}`, `sha256: ${source.sha256}`, `extractor: ${name} ${version}`]
      return {
        name: i === 0 ? 'extracted.txt' : `extracted-${i + 1}.txt`,
        content: `---\n${head.join('\n')}\n---\n${receivedText(report.text, source)}\n`,
      }
    })
}

import type { Refusal } from '../refusal.ts'

/** What made the text of a seed that is no text file. A changed outcome is a new version. */
export interface Extractor {
  readonly name: 'html-article' | 'docx-paragraphs' | 'pdf-lines'
  readonly version: string
}

/** The text a seed that is no text file holds: plain lines joined by `\n`, never markup. The ledger starts from it. */
export interface Extracted {
  readonly format: 'html' | 'docx' | 'pdf'
  readonly extractor: Extractor
  readonly text: string
}

/** Tells an extracted text from a refusal. */
export function isExtracted(outcome: Extracted | Refusal): outcome is Extracted {
  return 'extractor' in outcome
}

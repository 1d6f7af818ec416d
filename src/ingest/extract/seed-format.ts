import type { SourceLedger } from '../../report/ledger.ts'

/** The formats a seed may come in. */
export type SeedFormat = SourceLedger['format']

const EXTENSIONS: Readonly<Record<string, SeedFormat>> = {
  txt: 'txt',
  html: 'html',
  htm: 'html',
  docx: 'docx',
  pdf: 'pdf',
}

/** Ends of names that say what a seed is. */
export const SEED_EXTENSIONS: readonly string[] = Object.keys(EXTENSIONS).map((extension) => `.${extension}`)

/** The format a seed's name says it is in. A name that says nothing is taken for text: its bytes are looked at anyway. */
export function seedFormat(file: string): SeedFormat {
  return EXTENSIONS[/\.([^.]*)$/.exec(file)?.[1]?.toLowerCase() ?? ''] ?? 'txt'
}

import type { Encoding } from '../report/ledger.ts'

/** Encodings as readers know their names. */
export const ENCODING_LABELS: Readonly<Record<Encoding['name'], string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  gb18030: 'GB 18030',
  big5: 'Big5',
}

import type { Report } from '../report/report.ts'

/**
 * The canonical lines a query is looked for in: title, document number, addressee, then the blocks of the text.
 * An addressee that stands in the text is not given twice, or its words would be counted twice.
 */
export function searchedLines({ front, text }: Report): string[] {
  return [front.title, front.documentNumber ?? '', strayAddressee({ front, text }) ?? '', ...text.split('\n')]
}

/** The addressee, where the text does not hold it. */
export function strayAddressee({ front, text }: Pick<Report, 'front' | 'text'>): string | null {
  const { addressee } = front
  return addressee !== null && !text.includes(addressee) ? addressee : null
}

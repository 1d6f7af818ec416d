import type { Exceptions } from './traditional-reading.ts'

/** A page that a place or an issuer has, to be suggested where its name is typed. */
export interface NamedPage {
  readonly kind: 'region' | 'issuer'
  /** Path of the region whose page it is; an issuer is shown on the page of its place. */
  readonly path: string
  /** Name, and the place it lies in (may be empty), in Simplified, joined by a line break. */
  readonly lines: string
  /** Where their Traditional reading is not what the archive's table says. */
  readonly exceptions: Exceptions
}

/** A name that leads to a page. */
export interface LeadingName {
  /** Folded. */
  readonly name: string
  /** How many of its characters must be typed before it is suggested: 武汉市洪山区 says nothing before 武汉市 is over. */
  readonly from: number
  /** It is the name of a division that was abolished, which the page's place carries on. */
  readonly former: boolean
  readonly page: NamedPage
}

/** A file of names: pages, and the names that lead to them, each with the number of its page in the file. */
export interface NameFile {
  readonly pages: readonly NamedPage[]
  readonly names: readonly (readonly [name: string, from: number, former: 0 | 1, page: number])[]
}

/** Shorter beginnings suggest nothing. */
export const LEAST_TYPED = 2

/** Which of a number of files holds the folded names with this beginning: the first two characters decide. */
export function nameFile(folded: string, files: number): number {
  const [first = '', second = ''] = folded
  return ((first.codePointAt(0) ?? 0) * 31 + (second.codePointAt(0) ?? 0)) % files
}

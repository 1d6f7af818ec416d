import type { Heading } from '../../report/ledger.ts'
import type { Mark } from './find-marks.ts'

/** A heading before it has an id. Spans are code points of the canonical text. */
export interface FoundHeading {
  readonly level: Heading['level']
  readonly form: Heading['form']
  readonly span: [number, number]
  /** Its number as printed; 0 where it has none. */
  readonly number: number
  readonly numbering: Mark['numbering']['id'] | null
}

/** What a query asks for at one place: runs that stand one after the other in a block, with nothing but punctuation and space between. */
export interface Phrase {
  /** Folded. The first may begin, and the last end, within a run of the text; those between are whole. At least one. */
  readonly runs: readonly string[]
  /** The same as typed. */
  readonly typed: readonly string[]
}

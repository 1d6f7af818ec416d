/** What is suspected in a paragraph: a span in UTF-16 of it, and a sentence for readers. */
export interface Suspicion {
  readonly start: number
  readonly end: number
  readonly message: string
}

/** Damage that can be seen and not repaired: more than one repair would do, so the reader is told and decides. */
export interface DoubtRule {
  /** Stands in every ledger: never renamed. */
  readonly id: string
  readonly label: string
  /** Why this cannot be well-formed text. */
  readonly reason: string
  /** A paragraph with exactly one such place, and the words marked in it; and a clean one that comes close. */
  readonly example: { readonly damaged: string; readonly marked: string; readonly clean: string }
  readonly find: (paragraph: string) => Suspicion[]
}

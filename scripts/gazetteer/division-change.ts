import { z } from 'zod'

const key = z.string().regex(/^\d{6} \p{Script=Han}+$/u, 'six digits, a space, a name')

/** One line of `changes.json`: a division that ended, or that began without another ending. */
export const DivisionChange = z.strictObject({
  /** Year of the approval. */
  year: z.int().min(2011).max(2100),
  /** The document, or the yearly list, that says so. */
  by: z.string().min(1),
  /** `code name` of what ended; `null` where something was only founded. */
  ended: key.nullable(),
  /** `code name` of what took its area over, the one carrying it on first. */
  into: z.array(key).min(1),
  /** True when no single one carries it on: 邯郸县 went to two districts. */
  divided: z.boolean(),
})

/** One line of `changes.json`. */
export type DivisionChange = z.infer<typeof DivisionChange>

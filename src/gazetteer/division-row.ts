import { z } from 'zod'
import { DIVISION_LEVELS } from './division.ts'

/** A path of the archive: lower-case ASCII segments without hyphens. */
export const GazetteerPath = z.string().regex(/^[a-z]+(?:\/[a-z]+){0,3}$/)

/** Year of an approval. The lists begin in 2014; a few foundings before it are known. */
export const ApprovalYear = z.int().min(2010).max(2100)

/** One line of `divisions.json`, which the refresh script writes and nobody edits. */
export const DivisionRow = z.strictObject({
  code: z.string().regex(/^\d{6}$/),
  name: z.string().regex(/^\p{Script=Han}{2,}$/u),
  nameHant: z.string().regex(/^\p{Script=Han}{2,}$/u),
  level: z.enum(DIVISION_LEVELS),
  parent: GazetteerPath.nullable(),
  path: GazetteerPath,
  from: ApprovalYear.nullable(),
  to: ApprovalYear.nullable(),
  successor: GazetteerPath.nullable(),
})

/** One line of `divisions.json`. */
export type DivisionRow = z.infer<typeof DivisionRow>

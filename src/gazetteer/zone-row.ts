import { z } from 'zod'
import { ApprovalYear, GazetteerPath } from './division-row.ts'
import { ZONE_KINDS, type ZoneKind } from './zone-kind.ts'

const name = z.string().regex(/^[\p{Script=Han}—]{2,}$/u)

/** One line of `zones.json`, kept by hand. */
export const ZoneRow = z.strictObject({
  name,
  nameHant: name,
  /** Names that mean this zone wherever they stand. */
  aliases: z.array(name),
  /** Names that mean it only where its parent is known. */
  localAliases: z.array(name),
  kind: z.enum(Object.keys(ZONE_KINDS) as [ZoneKind, ...ZoneKind[]]),
  parent: GazetteerPath,
  path: GazetteerPath,
  level: z.enum(['prefectural', 'county']),
  from: ApprovalYear.nullable(),
  to: ApprovalYear.nullable(),
  successor: GazetteerPath.nullable(),
  /** The official list, or the body, the zone is known from. */
  source: z.string().min(1),
  note: z.string().min(1).nullable(),
})

/** One line of `zones.json`. */
export type ZoneRow = z.infer<typeof ZoneRow>

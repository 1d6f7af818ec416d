import { z } from 'zod'
import { HOSTS, ISSUER_KINDS, LEVELS, PART_STATUSES, PARTS, SCRIPTS } from '../genre/closed-sets.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as 2025-03-27')
const moment = z
  .string()
  .regex(
    /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?\+08:00)?)?)?$/,
    'expected a date as precise as the source: 2025, 2025-03, 2025-03-27 or 2025-03-27T14:45+08:00',
  )
const anchor = z.string().regex(/^[ps][0-9]+(-[0-9]+)*$/)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** A permanent id: region path, issuer and year in lower case ASCII, joined by hyphens. */
export const reportId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower case letters and digits joined by hyphens')

const issuer = z.strictObject({
  /** Full name in Simplified; only a missing place is expanded. */
  name: z.string().min(1),
  /** The forms the source prints, in its own script. */
  printed: z.array(z.string().min(1)),
  /** True where the name is not printed as such and rests on evidence in the text. */
  inferred: z.boolean(),
  kind: z.enum(ISSUER_KINDS),
})

/** Where a copy was found. It becomes a link, so nothing but a page of the web will do. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'expected an address that begins with http:// or https://',
})

const source = z.strictObject({
  file: z.string().min(1),
  sha256,
  url: webAddress.nullable(),
  host: z.enum(HOSTS),
  retrieved: day.nullable(),
  chosen: z.boolean(),
})

const part = z
  .strictObject({ status: z.enum(PART_STATUSES), anchor: anchor.nullable() })
  .refine((p) => (p.status === 'absent') === (p.anchor === null), {
    message: 'an absent part has no anchor, a present one has',
  })

/** The front matter of `report.md`,. What the source does not say is null. */
export const frontMatter = z.strictObject({
  id: reportId,
  formerIds: z.array(reportId),
  /** Simplified, without 〔〕; null never: a report without a title gets a supplied one. */
  title: z.string().min(1),
  titleSupplied: z.boolean(),
  /** Empty only where the text does not tell; that is a finding. */
  issuers: z.array(issuer),
  /** Path of the deepest division or zone the gazetteer knows; null where it cannot be known. */
  region: z.string().nullable(),
  /** 街道, 镇, 乡 below the region, as printed, in Simplified. */
  township: z.string().nullable(),
  /** Null only where neither issuer nor region is known; that is a finding. */
  level: z.enum(LEVELS).nullable(),
  /** The year reported on. */
  year: z.int().min(1949).max(2100),
  published: moment.nullable(),
  signed: moment.nullable(),
  documentNumber: z.string().nullable(),
  addressee: z.string().nullable(),
  sourceOffice: z.string().nullable(),
  sourceScript: z.enum(SCRIPTS),
  accessioned: day,
  sources: z.array(source).min(1),
  parts: z.strictObject(
    Object.fromEntries(PARTS.map((name) => [name, part])) as Record<(typeof PARTS)[number], typeof part>,
  ),
})

export type FrontMatter = z.infer<typeof frontMatter>
export type Issuer = FrontMatter['issuers'][number]
export type PartRecord = FrontMatter['parts']['plan']

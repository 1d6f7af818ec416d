/** The closed sets of the front matter. Order is the order readers meet them in. */

/** Level of government. A zone takes the level it is run at; 省直辖县级市 is `county`. */
export const LEVELS = ['national', 'provincial', 'prefectural', 'county', 'township'] as const
export type Level = (typeof LEVELS)[number]

/** Kind of body that issues a report. */
export const ISSUER_KINDS = [
  'government',
  'department',
  'party-committee',
  'zone-committee',
  'township-office',
  'other',
] as const
export type IssuerKind = (typeof ISSUER_KINDS)[number]

/** Kind of host a copy was taken from. Never guessed from a host's name. */
export const HOSTS = ['issuer', 'government', 'media', 'mirror', 'unknown'] as const
export type Host = (typeof HOSTS)[number]

/** The two scripts, as BCP 47 language tags. */
export const SCRIPTS = ['zh-Hans', 'zh-Hant'] as const
export type Script = (typeof SCRIPTS)[number]

/** The four parts every report must have, in the order of the 督察工作规定. */
export const PARTS = ['achievements', 'problems', 'responsibility', 'plan'] as const
export type Part = (typeof PARTS)[number]

/**
 * `headed`: a level 1 or 2 heading names the part; `embedded`: a level 3 lead, a sentence,
 * or a section whose heading is lost; `absent`: not seen in this copy.
 */
export const PART_STATUSES = ['headed', 'embedded', 'absent'] as const
export type PartStatus = (typeof PART_STATUSES)[number]

/** How a heading stands in its source: on its own line, before text, within text, or lost. */
export const HEADING_FORMS = ['line', 'runin', 'inline', 'lost'] as const

/** `absent`: the source does not say. `doubt`: the source says something that cannot be right, or is ambiguous. */
export const SEVERITIES = ['absent', 'doubt'] as const
export type Severity = (typeof SEVERITIES)[number]

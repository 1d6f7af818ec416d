import type { FrontMatter } from '../report/front-matter.ts'
import type { Emendation, Encoding, Evidence, Finding, SourceLedger } from '../report/ledger.ts'
import type { Report } from '../report/report.ts'
import type { Description } from './describe/describe.ts'
import { headingScriptDoubts } from './doubts/script-doubts.ts'
import type { Extractor } from './extract/extracted.ts'
import type { SeedFormat } from './extract/seed-format.ts'
import type { LocatedParts } from './locate-parts.ts'
import { mintId } from './mint-id.ts'
import type { Outline } from './outline/outline.ts'
import { RefusedSeed } from './refusal.ts'
import type { Sidecar } from './sidecar.ts'
import type { Simplified } from './simplify-draft.ts'

/** Version of the rules as a whole: raised when any rule's outcome may change. */
export const RULES_VERSION = '1'

/** Where editors find the ledger's schema, from a report's folder. */
const LEDGER_SCHEMA = '../../../../public/schemas/ledger.json'

/** The text a ledger starts from, and how it came of the bytes. */
export interface Received {
  readonly format: SeedFormat
  readonly text: string
  /** Null unless the seed is a text file. */
  readonly encoding: Encoding | null
  readonly extractor?: Extractor
}

/** All that the steps found out about one seed. */
export interface Findings {
  readonly file: string
  readonly sha256: string
  readonly size: number
  readonly received: Received
  readonly emendations: readonly Emendation[]
  readonly simplified: Simplified
  readonly outline: Outline
  readonly located: LocatedParts
  readonly description: Description
  readonly doubts: readonly Finding[]
  readonly sidecar: Sidecar
  readonly today: string
  /** The report as the archive already holds it: its id and accession are kept. */
  readonly previous: Report | null
}

/** Puts a report together. @throws RefusedSeed where the year cannot be told: without one it cannot be filed. */
export function compose(found: Findings): Report {
  const { description, sidecar, previous, located, simplified, outline } = found
  const { fields, evidence } = overridden(description, sidecar)
  const { year } = fields
  if (year === null) {
    throw new RefusedSeed('no-year', '题名、引言、标题和落款均未写明报告年度；请在随附说明的 overrides.year 中写明')
  }
  const front: FrontMatter = {
    id: previous?.front.id ?? mintId({ ...fields, year }, found.sha256),
    formerIds: [...new Set([...(previous?.front.formerIds ?? []), ...sidecar.formerIds])],
    ...fields,
    year,
    sourceScript: simplified.script,
    accessioned: previous?.front.accessioned ?? sidecar.accessioned ?? found.today,
    sources: [
      {
        file: found.file,
        sha256: found.sha256,
        url: sidecar.url,
        host: sidecar.host,
        retrieved: sidecar.retrieved,
        chosen: true,
      },
    ],
    parts: located.parts,
  }
  const settled = new Set(Object.keys(sidecar.overrides))
  return {
    front: inOrder(front),
    text: simplified.canonical,
    ledger: {
      $schema: LEDGER_SCHEMA,
      id: front.id,
      rules: RULES_VERSION,
      sources: [sourceLedger(found)],
      blocks: [...outline.blocks],
      outline: [...outline.headings],
      findings: [
        ...simplified.findings,
        ...description.findings.filter(({ field }) => !settled.has(field)),
        ...outline.findings,
        ...found.doubts,
        ...headingScriptDoubts(front),
      ],
      evidence: [...evidence, ...located.evidence],
    },
  }
}

function sourceLedger({ file, sha256, size, received, emendations, simplified }: Findings): SourceLedger {
  return {
    file,
    sha256,
    bytes: size,
    format: received.format,
    encoding: received.encoding,
    ...(received.extractor ? { extractor: { ...received.extractor } } : {}),
    emendations: [...emendations],
    conversion: simplified.conversion,
    differences: [],
  }
}

function overridden(
  { fields, evidence }: Description,
  { overrides }: Sidecar,
): Pick<Description, 'fields' | 'evidence'> {
  const entries = Object.entries(overrides).filter(([, override]) => override !== undefined)
  const values = Object.fromEntries(entries.map(([field, override]) => [field, override?.value]))
  const title = overrides.title ? { titleSupplied: true } : {}
  const reasons = entries.map(
    ([field, override]): Evidence => ({
      field,
      value: JSON.stringify(override?.value),
      from: 'sidecar',
      span: null,
      emendation: null,
      quote: override?.reason ?? '',
    }),
  )
  return { fields: { ...fields, ...values, ...title }, evidence: [...evidence, ...reasons] }
}

/** The order of the front matter in `report.md`, as readers of a diff expect it. */
function inOrder(front: FrontMatter): FrontMatter {
  const { id, formerIds, title, titleSupplied, issuers, region, township, level, year, published, signed } = front
  const { documentNumber, addressee, sourceOffice, sourceScript, accessioned, sources, parts } = front
  return {
    id,
    formerIds,
    title,
    titleSupplied,
    issuers,
    region,
    township,
    level,
    year,
    published,
    signed,
    documentNumber,
    addressee,
    sourceOffice,
    sourceScript,
    accessioned,
    sources,
    parts,
  }
}

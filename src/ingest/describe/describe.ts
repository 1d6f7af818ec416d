import type { Division } from '../../gazetteer/division.ts'
import { findTownship } from '../../gazetteer/township.ts'
import type { FrontMatter, Issuer } from '../../report/front-matter.ts'
import type { Evidence, Finding } from '../../report/ledger.ts'
import { describePublished, describeSigned } from './dates.ts'
import { absent, type Described } from './description.ts'
import { describeIssuers } from './issuers.ts'
import { levelOf } from './level.ts'
import { readOpening } from './opening.ts'
import { describeAddressee, describeDocumentNumber, describeSourceOffice } from './plain-fields.ts'
import { readSignature } from './signature.ts'
import { describeTitle } from './title.ts'
import { describeYear } from './year.ts'

/** The fields of the front matter that are read from the text; `year` null where it cannot be told. */
export type DescribedFields = Pick<
  FrontMatter,
  | 'title'
  | 'titleSupplied'
  | 'issuers'
  | 'region'
  | 'township'
  | 'level'
  | 'published'
  | 'signed'
  | 'documentNumber'
  | 'addressee'
  | 'sourceOffice'
> & { readonly year: number | null }

/** A description with what it rests on and what is doubtful or absent. */
export interface Description {
  readonly fields: DescribedFields
  readonly evidence: readonly Evidence[]
  readonly findings: readonly Finding[]
}

/** Describes a report from its text and from what its emendations read. Null and a finding rather than a guess. */
export function describe(described: Described): Description {
  const opening = readOpening(described)
  const signature = readSignature(described)
  const signed = describeSigned(described, signature)
  const year = describeYear(described, opening, signed.value)
  const { issuers, division, ...place } = describeIssuers(described, opening, signature, year.value)
  const title = describeTitle(described, opening, issuers, year.value)
  const township = place.township ?? townshipOf(issuers, division)
  const level = levelOf(issuers, division, township, place.level)
  const published = describePublished(described)
  const documentNumber = describeDocumentNumber(described)
  const addressee = describeAddressee(described)
  const sourceOffice = describeSourceOffice(described)
  const parts = [title, year, place, signed, published, documentNumber, addressee, sourceOffice]
  return {
    fields: {
      title: title.value.title,
      titleSupplied: title.value.supplied,
      issuers: [...issuers],
      region: division?.path ?? null,
      township,
      level,
      year: year.value,
      published: published.value,
      signed: signed.value,
      documentNumber: documentNumber.value,
      addressee: addressee.value,
      sourceOffice: sourceOffice.value,
    },
    evidence: parts.flatMap(({ evidence }) => evidence),
    findings: [
      ...parts.flatMap(({ findings }) => findings),
      ...inferredIssuer(issuers),
      ...(level === null ? [toldAs('no-level', 'level', '发文机关和地区都不能确定，级别亦不能确定。')] : []),
    ],
  }
}

function townshipOf(issuers: readonly Issuer[], division: Division | null): string | null {
  for (const { name } of issuers) {
    const start = division && name.includes(division.name) ? name.indexOf(division.name) + division.name.length : 0
    const found = findTownship(name.slice(start))
    if (found) return found.name
  }
  return null
}

function inferredIssuer(issuers: readonly Issuer[]): Finding[] {
  return issuers
    .filter(({ inferred }) => inferred)
    .map(({ name, printed }) =>
      toldAs('inferred-issuer', 'issuers', `原件只写作“${printed.join('”“')}”；发文机关“${name}”据正文推定。`),
    )
}

/** What the source does not say in so many words, under the rule that supplied it. */
function toldAs(rule: string, field: string, message: string): Finding {
  return { ...absent(field, message), rule }
}

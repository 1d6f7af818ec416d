import { findTownship } from '../../gazetteer/township.ts'
import { isTitle } from '../../genre/title.ts'
import type { Issuer } from '../../report/front-matter.ts'
import { labelled } from './dates.ts'
import { absent, type Conclusion, type Described, fromReading, fromText } from './description.ts'
import type { Opening } from './opening.ts'
import { placeOfName } from './place-of-name.ts'

/** A title as stored: without 〔〕, which display adds to a supplied one. */
export interface Title {
  readonly title: string
  readonly supplied: boolean
}

/**
 * The title as printed above the text, else as the page's metadata prints it; else one supplied from the announcement
 * (我局 put as the issuer), or from issuer and year.
 */
export function describeTitle(
  described: Described,
  opening: Opening | null,
  issuers: readonly Issuer[],
  year: number | null,
): Conclusion<Title> {
  const printed =
    described.reads.find(({ name }) => name === 'title') ??
    labelled(described, 'title').find(({ value }) => isTitle(value))
  if (printed) {
    return {
      value: { title: printed.value, supplied: false },
      evidence: [fromReading('title', printed.value, printed)],
      findings: [],
    }
  }
  const names = issuers.map(({ name }) => name).join(' ')
  const announced = opening?.year && /法治|依法/.test(opening.announced) ? opening.announced : null
  const title = announced
    ? announcedTitle(announced, opening?.subject ?? null, names, year)
    : `${names}${year ?? ''}年法治政府建设年度报告`
  const evidence = opening && announced ? [fromText('title', title, opening.span, described.canonical)] : []
  return { value: { title, supplied: true }, evidence, findings: [missing()] }
}

/** The source has no title; that one was supplied shows in its 〔〕. */
function missing(): Conclusion<Title>['findings'][number] {
  return { ...absent('title', '原件无题名；〔〕内的题名由本站据正文拟定。'), rule: 'missing-title' }
}

/** The announced words with a subject that names no place (我局, 省政府, 街道) put as the issuer. */
function announcedTitle(announced: string, subject: string | null, names: string, year: number | null): string {
  const unplaced =
    subject !== null && (/^[我本]/.test(subject) || (!placeOfName(subject, year) && !findTownship(subject)))
  const matter = subject === null || unplaced ? announced.slice(subject?.length ?? 0) : announced
  const whole = subject === null || unplaced ? names + matter : matter
  return /(?:报告|总结|汇报|年报)$/.test(whole) ? whole : `${whole}报告`
}

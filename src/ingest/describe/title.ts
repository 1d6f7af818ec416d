import type { Issuer } from '../../report/front-matter.ts'
import { type Conclusion, type Described, doubt, fromReading, fromText } from './description.ts'
import { labelled } from './dates.ts'
import type { Opening } from './opening.ts'
import { isTitle } from '../../genre/title.ts'

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
  const printed = described.reads.find(({ name }) => name === 'title') ?? labelled(described, 'title').find(({ value }) => isTitle(value))
  if (printed) {
    return { value: { title: printed.value, supplied: false }, evidence: [fromReading('title', printed.value, printed)], findings: [] }
  }
  const names = issuers.map(({ name }) => name).join(' ')
  const announced = opening?.year ? opening.announced : null
  const title = announced ? announcedTitle(announced, names) : `${names}${year ?? ''}年法治政府建设年度报告`
  const evidence = opening && announced ? [fromText('title', title, opening.span, described.canonical)] : []
  return {
    value: { title, supplied: true },
    evidence,
    findings: [doubt('missing-title', 'title', '原件无题名；〔〕内的题名由本站据正文拟定。')],
  }
}

function announcedTitle(announced: string, names: string): string {
  const spoken = announced.replace(/^(?:我|本)[\p{Script=Han}]{1,2}?(?=(?:19|20)\d{2})/u, names)
  const whole = /^(?:19|20)\d{2}/.test(spoken) ? names + spoken : spoken
  return /(?:报告|总结|汇报|年报)$/.test(whole) ? whole : `${whole}报告`
}

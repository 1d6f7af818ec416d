import type { FrontMatter } from '../report/front-matter.ts'

/** Who issued a report, as one name: several issuers in the order printed. */
export function issuerName({ issuers }: Pick<FrontMatter, 'issuers'>): string {
  return issuers.map(({ name }) => name).join('、')
}

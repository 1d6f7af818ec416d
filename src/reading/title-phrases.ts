import { widen } from '../text/widen.ts'

/** Where a title of this genre may be broken: before 关于, after the year, after the words for its subject. */
const BREAKS = /(?=关于)|(?<=\d{4}(?:年度|年(?!度)))|(?<=法治(?:政府)?建设)|(?<=[、）])|(?<= )/u

/** A title cut into phrases that are better not broken inside. Joined, they are the title, widened. */
export function titlePhrases(title: string): string[] {
  return widen(title)
    .split(BREAKS)
    .filter((phrase) => phrase !== '')
}

import type { Heading } from '../report/ledger.ts'
import { formatNumeral } from '../text/numeral.ts'

/** What stands in place of a heading that the source has lost: 〔第一部分，标题原缺〕, never as found text. */
export function lostHeadingWords({ id, level }: Pick<Heading, 'id' | 'level'>): string {
  const number = formatNumeral(Number(id.slice(1).split('-').at(-1)))
  return level === 1 ? `〔第${number}部分，标题原缺〕` : `〔（${number}）标题原缺〕`
}

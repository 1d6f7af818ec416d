import type { Finding } from '../../report/ledger.ts'
import { conversionDoubtWords } from '../../script/conversion-doubt-words.ts'
import { conversionDoubts } from '../../script/conversion-doubts.ts'

/** The characters whose Traditional reading no phrase and no reviewed row decides: the one chosen is told, and doubted. */
export function scriptDoubts(canonical: string): Finding[] {
  return conversionDoubts(canonical).map(
    (doubt): Finding => ({
      rule: 'script-reading',
      field: 'text',
      span: [...doubt.span],
      severity: 'doubt',
      message: conversionDoubtWords(doubt),
    }),
  )
}

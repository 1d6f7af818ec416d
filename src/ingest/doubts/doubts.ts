import type { Finding } from '../../report/ledger.ts'
import { codePointOffsets, sliceCodePoints } from '../../text/code-points.ts'
import type { Outline } from '../outline/outline.ts'
import { DOUBT_RULES } from './doubt-rules.ts'

/** The doubtful places of a canonical text, in reading order. A clean text has none. */
export function doubts(canonical: string, { blocks }: Outline): Finding[] {
  const findings = blocks.flatMap(({ span }) => {
    const paragraph = sliceCodePoints(canonical, span[0], span[1])
    const at = codePointOffsets(paragraph)
    return DOUBT_RULES.flatMap(({ id, find }) =>
      find(paragraph).map(
        ({ start, end, message }): Finding => ({
          rule: id,
          field: 'text',
          span: [span[0] + at(start), span[0] + at(end)],
          severity: 'doubt',
          message,
        }),
      ),
    )
  })
  return findings.sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0))
}

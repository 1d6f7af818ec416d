import type { Finding, Span } from '../../report/ledger.ts'
import { codePointOffsets, sliceCodePoints } from '../../text/code-points.ts'
import type { Outline } from '../outline/outline.ts'
import { cutOffs } from './cut-off.ts'
import { DOUBT_RULES } from './doubt-rules.ts'

/** A passage with more doubts of one kind than this is broken throughout: telling each would help nobody. */
const MOST_OF_A_KIND = 100

/** The doubtful places of a canonical text, in reading order. A clean text has none. */
export function doubts(canonical: string, outline: Outline): Finding[] {
  const findings = passagesOf(outline).flatMap(([start, end]) => {
    const passage = sliceCodePoints(canonical, start, end)
    const at = codePointOffsets(passage)
    return DOUBT_RULES.flatMap((rule) =>
      rule
        .find(passage)
        .slice(0, MOST_OF_A_KIND)
        .map(
          (suspicion): Finding => ({
            rule: rule.id,
            field: 'text',
            span: [start + at(suspicion.start), start + at(suspicion.end)],
            severity: 'doubt',
            message: suspicion.message,
          }),
        ),
    )
  })
  return [...findings, ...cutOffs(canonical, outline)].sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0))
}

/** Paragraphs; one that has lost its line breaks is taken apart at its headings, for what is twice in one is then in two. */
function passagesOf({ blocks, headings }: Outline): Span[] {
  const inside = headings.filter(({ level, form }) => level < 3 && form === 'inline').map(({ span }) => span[0])
  if (inside.length === 0) return blocks.map(({ span }) => span)
  return blocks.flatMap(({ span: [start, end] }) => {
    const cuts = [start, ...inside.filter((at) => at > start && at < end), end]
    return cuts.slice(1).map((cut, i): Span => [cuts[i] as number, cut])
  })
}

import type { Span } from '../report/ledger.ts'
import { remembered } from '../report/remembered.ts'
import { type Report, spanText } from '../report/report.ts'
import { codePointLength } from '../text/code-points.ts'
import { type PartPassage, partPassages } from './part-passages.ts'
import { sectionSpan } from './section-span.ts'
import type { StretchKind } from './stretch-kinds.ts'

/** A stretch of a report that is of one kind. */
export interface Stretch {
  readonly kind: StretchKind
  /** Anchor of its heading or paragraph; null for the opening. */
  readonly anchor: string | null
  readonly span: Span
  /** Characters, punctuation included, line ends not. */
  readonly length: number
}

/** A passage of one of these forms is a stretch of its own; a lead or a sentence stays with the text it stands in. */
const OWN: readonly PartPassage['form'][] = ['heading', 'lost', 'paragraph']

/**
 * Cuts a report into stretches of one kind that tile its text, in reading order. Where two claim the same words
 * the shorter has them: a paragraph on shortcomings is cut out of the section it stands in.
 */
export function structure(report: Report): Stretch[] {
  return remembered(report, 'structure', cut)
}

function cut(report: Report): Stretch[] {
  const claims = [...sections(report), ...partClaims(report)].sort((a, b) => length(b.span) - length(a.span))
  const edges = [0, codePointLength(report.text), ...claims.flatMap(({ span }) => span)]
  const cuts = [...new Set(edges)].sort((a, b) => a - b)
  return joined(
    cuts.slice(1).map((end, i) => {
      const start = cuts[i] as number
      const claim = claims.findLast(({ span }) => span[0] <= start && end <= span[1])
      return { kind: claim?.kind ?? 'opening', anchor: claim?.anchor ?? null, span: [start, end] as Span }
    }),
  )
    .map((stretch) => ({ ...stretch, length: codePointLength(spanText(report, stretch.span).replaceAll('\n', '')) }))
    .filter((stretch) => stretch.length > 0)
}

interface Claim {
  readonly kind: StretchKind
  readonly anchor: string | null
  readonly span: Span
}

function sections(report: Report): Claim[] {
  return report.ledger.outline
    .filter(({ level }) => level === 1)
    .map((heading) => ({ kind: 'other', anchor: heading.id, span: sectionSpan(report, heading) }))
}

/** The parts claim after the sections, so that of two claims of one length the part's is found last and wins. */
function partClaims(report: Report): Claim[] {
  return partPassages(report).flatMap(({ part, anchor, span, form }) =>
    span && OWN.includes(form) ? [{ kind: part, anchor, span }] : [],
  )
}

function length([start, end]: Span): number {
  return end - start
}

/** Line ends between two blocks make no stretch of their own. */
function joined(claims: readonly Claim[]): Claim[] {
  const done: Claim[] = []
  for (const claim of claims) {
    const last = done.at(-1)
    if (last?.anchor === claim.anchor && last.kind === claim.kind) {
      done[done.length - 1] = { ...last, span: [last.span[0], claim.span[1]] }
    } else {
      done.push(claim)
    }
  }
  return done
}

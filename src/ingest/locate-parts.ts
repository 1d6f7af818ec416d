import type { Part } from '../genre/closed-sets.ts'
import { STATUTORY_PARTS, type StatutoryPart } from '../genre/statutory-parts.ts'
import type { PartRecord } from '../report/front-matter.ts'
import type { Block, Evidence, Heading } from '../report/ledger.ts'
import { codePointLength, sliceCodePoints } from '../text/code-points.ts'
import type { Outline } from './outline/outline.ts'

/** The four parts of a report, each with its anchor, and the words that show it. */
export interface LocatedParts {
  readonly parts: Record<Part, PartRecord>
  readonly evidence: readonly Evidence[]
}

interface Place {
  readonly status: 'headed' | 'embedded'
  readonly anchor: string
  readonly span: [number, number]
}

/**
 * Finds the four statutory parts: by a heading of level 1, then of level 2 (`headed`); by a section whose heading is
 * lost, a level 3 lead or a sentence (`embedded`); else absent from this copy.
 * @param year the year reported on: a heading of the next year's work is the plan
 */
export function locateParts(canonical: string, outline: Outline, year: number | null): LocatedParts {
  const places = new Map<Part, Place>()
  for (const part of STATUTORY_PARTS) {
    const place = headed(part, canonical, outline, year)
    if (place) places.set(part.part, place)
  }
  for (const part of STATUTORY_PARTS) {
    if (places.has(part.part)) continue
    const place = part.part === 'achievements' ? unnamed(outline, places) : inSentence(part, canonical, outline, year)
    if (place) places.set(part.part, place)
  }
  const parts = Object.fromEntries(
    STATUTORY_PARTS.map(({ part }): [Part, PartRecord] => {
      const place = places.get(part)
      return [part, place ? { status: place.status, anchor: place.anchor } : { status: 'absent', anchor: null }]
    }),
  ) as Record<Part, PartRecord>
  const evidence = [...places].map(([part, { status, span }]) => evidenceOf(part, status, span, canonical))
  return { parts, evidence }
}

function headed(part: StatutoryPart, canonical: string, outline: Outline, year: number | null): Place | null {
  for (const level of [1, 2] as const) {
    const heading = outline.headings.find(
      (candidate) =>
        candidate.level === level &&
        candidate.form !== 'lost' &&
        names(part, headingWords(canonical, candidate), year, level),
    )
    if (heading) return { status: 'headed', anchor: heading.id, span: heading.span }
  }
  return null
}

/** A level 2 heading is a topic more often than a part: there the plan, the problems and the duty must be named outright. */
function names(part: StatutoryPart, words: string, year: number | null, level: 1 | 2): boolean {
  const years = [...words.matchAll(/(20\d\d)年/g)].map((match) => Number(match[1]))
  const nextYear = year !== null && years.includes(year + 1) && !years.includes(year)
  if (part.part === 'plan' && nextYear) return true
  if (part.part === 'achievements' && (nextYear || level === 2)) return false
  if (level === 2 && part.part !== 'responsibility' && !NAMED_OUTRIGHT.test(words)) return false
  return part.heading.test(words) && ((part.sure?.test(words) ?? false) || !(part.not?.test(words) ?? false))
}

/** How a level 2 heading begins that names a part and not a topic. */
const NAMED_OUTRIGHT = /^(?:存在|主要|工作|当前|目前|面临|问题|不足|下|今后|明年|打算|20)/

/** A section whose heading is lost, or the first section where none names its part: the achievements, by their place. */
function unnamed(outline: Outline, places: ReadonlyMap<Part, Place>): Place | null {
  const taken = new Set([...places.values()].map(({ anchor }) => anchor))
  const lost = outline.headings.find(({ form }) => form === 'lost')
  const topic =
    lost ??
    outline.headings.find(({ level, id }) => level === 1 && !taken.has(id)) ??
    outline.headings.find(({ level, id }) => level === 2 && !taken.has(id))
  return topic ? { status: 'embedded', anchor: topic.id, span: topic.span } : null
}

function inSentence(part: StatutoryPart, canonical: string, outline: Outline, year: number | null): Place | null {
  const paragraphs = outline.blocks.filter(({ kind }) => kind === 'paragraph')
  const ordered = part.part === 'responsibility' ? paragraphs : [...paragraphs].reverse()
  const next =
    part.part === 'plan' && year !== null ? [new RegExp(`^${year + 1}年[,，].{0,30}(?:将|要|继续|重点)`)] : []
  for (const pattern of [...part.sentences, ...next]) {
    for (const block of ordered) {
      const span = sentenceMatching(canonical, block, pattern)
      if (!span) continue
      const lead = outline.headings.find(
        (heading) => heading.level === 3 && heading.span[0] <= span[0] && span[1] <= heading.span[1],
      )
      return { status: 'embedded', anchor: lead?.id ?? block.id, span }
    }
  }
  return null
}

function sentenceMatching(canonical: string, block: Block, pattern: RegExp): [number, number] | null {
  const text = sliceCodePoints(canonical, block.span[0], block.span[1])
  let at = block.span[0]
  for (const sentence of text.match(/[^。！!？?]+[。！!？?]?/g) ?? []) {
    const length = codePointLength(sentence)
    if (pattern.test(sentence)) return [at, at + length]
    at += length
  }
  return null
}

function headingWords(canonical: string, heading: Heading): string {
  return sliceCodePoints(canonical, heading.span[0], heading.span[1]).replace(
    /^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）])|[。:：;；]$/g,
    '',
  )
}

function evidenceOf(part: Part, status: string, span: [number, number], canonical: string): Evidence {
  return {
    field: `parts.${part}`,
    value: status,
    from: 'text',
    span,
    emendation: null,
    quote: sliceCodePoints(canonical, span[0], span[1]),
  }
}

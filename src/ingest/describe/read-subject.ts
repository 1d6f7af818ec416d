import { codePointLength, sliceCodePoints } from '../../text/code-points.ts'
import type { Described } from './description.ts'
import { placeOfName } from './place-of-name.ts'

/** The grammatical subject of a report's first sentences, where it is a place. */
export interface Subject {
  readonly words: string
  readonly span: [number, number]
}

/** How far into the text a subject is looked for: paragraphs, and clauses of each. */
const FIRST_PARAGRAPHS = 3
const FIRST_CLAUSES = 5

/** Words a sentence about a year's work goes on with after its subject. */
const PREDICATE = /^(?:在|以|坚持|始终|深入|认真|全面|紧紧|严格|积极|扎实|高度|持续|牢牢|按照|根据|贯彻|切实|不断|大力|聚焦|围绕|党工委|党委|办事处|法治)/

const TOWNSHIP_SUBJECT = /^(\p{Script=Han}{1,6}?(?:街道|镇|乡|苏木|街))(?=在|以|坚持|始终|深入|认真|全面|紧紧|严格|积极|扎实|高度|持续|牢牢|按照|根据|贯彻|切实|不断|大力|聚焦|围绕|党工委|党委|办事处|人民政府)/u

/** A place named once is an example, not a subject. */
const LEAST_MENTIONS = 2

/**
 * The place a report speaks of in the subject of its first sentences (2024年,某某街道坚持…), if the text names it again.
 * Not the first place mentioned: one inside a clause is never it.
 */
export function readSubject({ canonical, outline }: Described, year: number | null): Subject | null {
  const paragraphs = outline.blocks.filter(({ kind }) => kind === 'paragraph').slice(0, FIRST_PARAGRAPHS)
  for (const { span } of paragraphs) {
    const text = sliceCodePoints(canonical, span[0], span[1])
    let at = span[0]
    for (const clause of (text.match(/[^,，。;；]+[,，。;；]?/g) ?? []).slice(0, FIRST_CLAUSES)) {
      const skipped = /^(?:(?:19|20)\d{2}年(?:度|以来|来)?|一年来|近年来|今年以来)/.exec(clause)?.[0].length ?? 0
      const words = subjectOf(clause.slice(skipped), year)
      if (words && canonical.split(words).length - 1 >= LEAST_MENTIONS) {
        const start = at + codePointLength(clause.slice(0, skipped))
        return { words, span: [start, start + codePointLength(words)] }
      }
      at += codePointLength(clause)
    }
  }
  return null
}

function subjectOf(clause: string, year: number | null): string | null {
  const place = placeOfName(clause, year)
  const rest = sliceCodePoints(clause, place?.length ?? 0)
  const township = TOWNSHIP_SUBJECT.exec(rest)?.[1]
  if (township && !/^(?:各|全|我|本|乡|区|县|市)/.test(township)) return sliceCodePoints(clause, 0, place?.length ?? 0) + township
  return place && PREDICATE.test(rest) ? sliceCodePoints(clause, 0, place.length) : null
}

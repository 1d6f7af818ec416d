import { NUMBERINGS, type Numbering } from './numbering.ts'

/** A heading's number found in a paragraph. Offsets are UTF-16 of the paragraph. */
export interface Mark {
  readonly numbering: Numbering
  readonly number: number
  readonly index: number
  readonly length: number
  /** The character before it, empty at the start. */
  readonly before: string
}

/** Where a sentence or a clause may begin. */
const CLAUSE_START = /[。；;:：!！?？,，、”…\s]/u
const SENTENCE_START = /[。；;!！?？”\s]/u

/** Words that end in what looks like a mark: 统一是, 第二是, 其三是. */
const PART_OF_WORD = /[第其之唯统同单专万划合某每逐初十百千]/u

/**
 * The marks of a paragraph that may be headings, in order: at its start any; within it those that open a sentence or
 * go on a series of the same numbering. A mark after a digit, `%` or a Han character counts only when the series
 * forces it (`39三是` after 二是): the sentence end before it is lost.
 */
export function findMarks(paragraph: string): Mark[] {
  const all = candidates(paragraph)
  const lastSecond = new Map(all.filter(({ number }) => number === 2).map((mark) => [mark.numbering.id, mark.index]))
  const latest = new Map<Numbering['id'], number>()
  let last: Mark | null = null
  return all.filter((mark) => {
    const { id } = mark.numbering
    const opens = mark.number === 1 && (lastSecond.get(id) ?? -1) > mark.index
    const continues = latest.get(id) === mark.number - 1
    const under = last !== null && isUnder(paragraph, last, mark)
    if (!accepts(mark, opens, continues) && !(opens && under) && !(continues && namesPart(paragraph, mark)))
      return false
    latest.set(id, mark.number)
    last = mark
    return true
  })
}

/** Longest heading that may run straight into its first subheading: 一、成效(一)完善制度。 */
const LONGEST_HEADING = 60

/** A first mark of a lower level behind a heading that has no end of its own: its line break is lost. */
function isUnder(paragraph: string, above: Mark, mark: Mark): boolean {
  if (above.numbering.level >= mark.numbering.level || mark.numbering.id === 'shi') return false
  const between = paragraph.slice(above.index + above.length, mark.index)
  return between.length <= LONGEST_HEADING && !SENTENCE_END.test(between)
}

const SENTENCE_END = /[。；;!！?？]/

/** What the next part of a report is called, right behind its number, where the sentence before it has lost its end. */
const PART_NAME = /^[^。；;,，:：]{0,20}(?:问题|不足|短板|打算|计划|安排|第一责任人)/

function namesPart(paragraph: string, { numbering, index, length, before }: Mark): boolean {
  if (numbering.id !== 'comma' || /[第一二三四五六七八九十]/.test(before)) return false
  return PART_NAME.test(paragraph.slice(index + length, index + length + LONGEST_HEADING))
}

/** Where any numbering's mark stands: they are tried one by one nowhere else. */
const ANY_MARK = new RegExp(NUMBERINGS.map(({ mark }) => mark.source).join('|'), 'gu')

function candidates(paragraph: string): Mark[] {
  const marks: Mark[] = []
  for (let at = 0; ; ) {
    ANY_MARK.lastIndex = at
    const index = ANY_MARK.exec(paragraph)?.index
    if (index === undefined) return marks
    const mark = markAt(paragraph, index)
    if (mark) marks.push(mark)
    at = index + (mark?.length ?? 1)
  }
}

function markAt(paragraph: string, index: number): Mark | null {
  for (const numbering of NUMBERINGS) {
    numbering.mark.lastIndex = index
    const match = numbering.mark.exec(paragraph)
    const number = match ? numbering.number(match[1] as string) : 0
    if (match && number >= 1)
      return { numbering, number, index, length: match[0].length, before: paragraph[index - 1] ?? '' }
  }
  return null
}

/** @param opens a first mark with a second after it; @param continues the number after the last of its series */
function accepts({ index, numbering, before }: Mark, opens: boolean, continues: boolean): boolean {
  if (index === 0) return true
  if (numbering.id !== 'shi') return SENTENCE_START.test(before) && (opens || continues)
  if (PART_OF_WORD.test(before)) return false
  return CLAUSE_START.test(before) ? opens || continues : continues
}

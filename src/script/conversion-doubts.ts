import { codePointOffsets, codePoints } from '../text/code-points.ts'
import { beginningUnits } from './beginning-units.ts'
import { hantDictionaryTable } from './hant-dictionary.ts'
import { markPhrases } from './phrase-finder.ts'
import { type PhraseTable, phraseTable } from './phrase-table.ts'
import { REVIEWED_READINGS } from './reviewed-readings.ts'
import { type Doubtful, SEVERAL_READINGS } from './several-readings.ts'
import { simplify } from './simplify.ts'
import { type TraditionalSteps, traditionalSteps } from './traditionalize.ts'

/** A character of a Simplified text whose Traditional reading a person should look at. */
export interface ConversionDoubt {
  /** Half-open, in code points; always one character. */
  readonly span: readonly [start: number, end: number]
  readonly char: string
  /** The reading the door gives it. */
  readonly chosen: string
  /** The readings it might have instead. */
  readonly alternatives: readonly string[]
  /** What `chosen` reads back as in Simplified where that is another character; else null. */
  readonly readsBack: string | null
}

/**
 * The doubtful places of a text on its way to Traditional, in order: characters that do not read back, and characters with several
 * readings where neither a phrase of OpenCC, a row of the project's dictionary, a name, a reviewed word nor the table of
 * `several-readings.json` decides.
 */
export function conversionDoubts(canonical: string): ConversionDoubt[] {
  const chars = codePoints(canonical)
  const decided = new Uint8Array(chars.length)
  const offset = codePointOffsets(canonical)
  const steps = traditionalSteps(canonical, (start, end) => {
    const [from, to] = [offset(start), offset(end)]
    if (to - from > 1) for (let at = from; at < to; at++) decided[at] = 1
  })
  const reading = simplify(steps.traditional)
  const back = reading === canonical ? chars : codePoints(reading)
  const suspects = suspectsIn(chars, back)
  if (suspects.length === 0) return []
  markDecided(decided, canonical, steps)
  const readings = codePoints(steps.traditional)
  return suspects.flatMap((at): ConversionDoubt[] => {
    const [char, chosen, returned] = [chars[at], readings[at], back[at]] as [string, string, string]
    if (returned === char && decided[at] !== 0) return []
    const alternatives = codePoints(DOUBTS.get(char)?.readings ?? '').filter((reading) => reading !== chosen)
    return [{ span: [at, at + 1], char, chosen, alternatives, readsBack: returned === char ? null : returned }]
  })
}

/** The places of characters that do not read back, or that are doubtful where nothing decides them. */
function suspectsIn(chars: readonly string[], back: readonly string[]): number[] {
  const suspects: number[] = []
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at] as string
    if ((back !== chars && back[at] !== char) || (MAY_BE_DOUBTFUL[char.charCodeAt(0)] === 1 && isDoubtful(chars, at)))
      suspects.push(at)
  }
  return suspects
}

let reviewed: PhraseTable | undefined

/** 局长于…: the phrase 长于, to be good at, is there by chance. What stands before it is looked at only where the two stand. */
const OFFICE_THEN_SURNAME = /长于(?<=[省市县区旗州盟厅局司部处科所院校镇乡村站队组会]长于)/gu

/** Marks with 1, beside those of a phrase of OpenCC, the code points that a row, a name or a reviewed word decides. */
function markDecided(decided: Uint8Array, text: string, { converted, names }: TraditionalSteps): void {
  reviewed ??= phraseTable(REVIEWED_READINGS.map((row) => [row.text, row.reading]))
  const offset = codePointOffsets(text)
  for (const { index } of text.matchAll(OFFICE_THEN_SURNAME)) decided[offset(index) + 1] = 0
  markPhrases(decided, hantDictionaryTable(), converted)
  markPhrases(decided, reviewed, text)
  for (const { span } of names) decided.fill(1, ...span)
}

const DOUBTS = new Map(
  SEVERAL_READINGS.filter(({ doubtful }) => doubtful !== 'never').map((row) => [row.chars, row] as const),
)

const MAY_BE_DOUBTFUL = beginningUnits(DOUBTS.keys())

const NUMBER = /[\d０-９〇零一二三四五六七八九十百千万亿多几数]/u

/** What an office ends in: 局长, 书记, 主任. */
const OFFICE_ENDS = /[长记任]/u

/** What may begin a given name, and begins no time or place: 市长于近日, 主任于会上. */
const NAME = /(?![近日今会当年此上下本同前一二三四五六七八九十每春夏秋冬])\p{Script=Han}/u

/** Whether a doubtful character is doubtful between two others. */
const PLACES: Readonly<Record<Doubtful, (before: string, after: string) => boolean>> = {
  always: () => true,
  never: () => false,
  'behind a number': (before) => NUMBER.test(before),
  'elsewhere than behind a number': (before) => !NUMBER.test(before),
  'where a name may stand': (before, after) => after === '某' || (OFFICE_ENDS.test(before) && NAME.test(after)),
}

/** Whether a character left to its default reading is doubtful where it stands. */
function isDoubtful(chars: readonly string[], at: number): boolean {
  const doubtful = DOUBTS.get(chars[at] as string)?.doubtful
  return doubtful !== undefined && PLACES[doubtful](chars[at - 1] ?? '', chars[at + 1] ?? '')
}

import { codePointOffsets } from '../../text/code-points.ts'
import type { Edit } from '../draft.ts'
import type { EmendationRule } from '../emendation-rule.ts'
import { mirrorDamage, shiftedCharacter } from './mirror-damage.ts'
import { annotationsIn } from './pinyin-annotation.ts'

/** `?`, a mark and an ASCII character, with the reading the mirror gave it: `?,F(xiàn)` for 。現. */
const SHIFTED = /\?([!(),:;?])([@-~])(\(\s*[^\s()]{1,6}\s*\))?/g

/** What may stand before the 。 that the shift swallowed: the end of a word, a quotation or a number. */
const SENTENCE_END = /[\p{Script=Han}”’》〉）)%\d]$/u

/** The last clause of a sentence has more characters than this; a name cut in two (安??h for 安福縣) stands in fewer. */
const SHORTEST_CLAUSE = 4

export const byteShift: EmendationRule = {
  id: 'byte-shift',
  group: 'repair',
  label: '错位字节',
  reason:
    '镜像站按字节替换标点，把“。”的后半与下一字的前半拼成了逗号等；修复后照其做法正演一遍，与收到的全文逐字相同，方予采用。',
  example: {
    received: `${'將(jiāng)執(zhí)法責(zé)任'.repeat(4)}優(yōu)化環境?,F(xiàn)將(jiāng)情況報告`,
    transcription: `${'將(jiāng)執(zhí)法責(zé)任'.repeat(4)}優(yōu)化環境。現將(jiāng)情況報告`,
  },
  find({ text }) {
    const edits = candidates(text)
    if (edits.length === 0) return []
    const readings = new Map(annotationsIn(text).map(({ character, reading }) => [character, reading]))
    for (const { character, reading } of edits) if (reading !== undefined) readings.set(character, reading)
    const repaired = withoutAnnotations(applyUtf16(text, edits), readings)
    if (mirrorDamage(repaired, readings) !== text) return []
    const at = codePointOffsets(text)
    return edits.map(({ from, to, corr }): Edit => ({ rule: 'byte-shift', from: at(from), to: at(to), corr }))
  },
}

interface Shift {
  readonly from: number
  readonly to: number
  readonly corr: string
  readonly character: string
  readonly reading: string | undefined
}

/**
 * Where the shift may have swallowed a 。. The bytes before it could also end a character (福 ends like 。): where the same
 * bytes once stand where no sentence ends, none of their places is taken.
 */
function candidates(text: string): Shift[] {
  const result: Shift[] = []
  const elsewhere = new Set<string>()
  for (const match of text.matchAll(SHIFTED)) {
    const [whole, mark = '', trail = '', bracket] = match
    const character = shiftedCharacter(mark, trail)
    if (character === undefined) continue
    if (!mayEndSentence(lineBefore(text, match.index))) elsewhere.add(character)
    const reading = bracket?.slice(1, -1)
    result.push({ from: match.index, to: match.index + whole.length, corr: `。${character}`, character, reading })
  }
  return result.filter(({ character }) => !elsewhere.has(character))
}

/** What stands before a place in its line; of a very long line the end. */
function lineBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LONGEST_SENTENCE), at)
  return before.slice(before.lastIndexOf('\n') + 1)
}

/** No sentence has more characters than this. */
const LONGEST_SENTENCE = 2000

/** Outside 《》 and “”, behind the end of a word, a clause long enough to be one. */
function mayEndSentence(before: string): boolean {
  if (!SENTENCE_END.test(before) || isOpen(before, '《', '》') || isOpen(before, '“', '”')) return false
  return !CLAUSE_END.test(before.slice(-SHORTEST_CLAUSE)) && before.length >= SHORTEST_CLAUSE
}

const CLAUSE_END = /[,，。;；:：!！?？、|]/u

function isOpen(text: string, opening: string, closing: string): boolean {
  return text.lastIndexOf(opening) > text.lastIndexOf(closing)
}

function applyUtf16(text: string, edits: readonly Shift[]): string {
  let result = ''
  let done = 0
  for (const { from, to, corr } of edits) {
    result += text.slice(done, from) + corr
    done = to
  }
  return result + text.slice(done)
}

function withoutAnnotations(text: string, readings: ReadonlyMap<string, string>): string {
  return text.replace(/(\p{Script=Han})\(([^()]{1,8})\)/gu, (whole, character: string, reading: string) =>
    readings.get(character) === reading ? character : whole,
  )
}

import { codePointOffsets } from '../text/code-points.ts'
import { beginningUnits } from './beginning-units.ts'
import { NAME_PLACES } from './name-places.ts'
import type { FoundPhrase } from './phrase-finder.ts'
import { Units } from './units.ts'

/** A surname that keeps a character which elsewhere becomes another. */
export interface Surname {
  /** The same in both scripts. */
  readonly char: string
  /** Characters after which 某 follows a word and no surname is meant: 示范某项. */
  readonly endsWords: string
  /** Characters that make a word with it, so that no name is meant: 范围. */
  readonly beginsWords: string
  readonly reason: string
  /** A Simplified text and its Traditional reading. */
  readonly example: readonly [simplified: string, traditional: string]
}

/**
 * Surnames the converter takes for ordinary words. Left out is 于, for in 市长于近日 it is the preposition far more often,
 * and what has one form or is read rightly without a rule: 钟, 沈, 叶, 万.
 */
export const SURNAMES: readonly Surname[] = [
  {
    char: '范',
    endsWords: '示规模师防典风',
    beginsWords: '围例本畴式',
    reason: '範 is a model',
    example: ['示范项目负责人范某某', '示範項目負責人范某某'],
  },
  {
    char: '余',
    endsWords: '其业剩多空有',
    beginsWords: '下额地款项名人件个位份万次家',
    reason: '餘 is what remains',
    example: ['市长余建国', '市長余建國'],
  },
  {
    char: '郁',
    endsWords: '浓馥忧抑',
    beginsWords: '闷葱金',
    reason: '鬱 is dense or sad',
    example: ['郁某等人', '郁某等人'],
  },
  {
    char: '游',
    endsWords: '旅上中下导巡',
    beginsWords: '客览玩戏船泳乐园',
    reason: '遊 is to roam',
    example: ['游某诉某局', '游某訴某局'],
  },
  {
    char: '岳',
    endsWords: '',
    beginsWords: '父母阳麓西',
    reason: '嶽 is a sacred mountain',
    example: ['局长岳志刚主持', '局長岳志剛主持'],
  },
  { char: '朴', endsWords: '质简纯淳', beginsWords: '素实', reason: '樸 is plain', example: ['朴某申请', '朴某申請'] },
  {
    char: '种',
    endsWords: '各这那某多几何一两二三四五六七八九十品',
    beginsWords: '类子植养业',
    reason: '種 is a kind',
    example: ['种某起诉', '种某起訴'],
  },
  {
    char: '涂',
    endsWords: '糊滩',
    beginsWords: '改料抹层鸦',
    reason: '塗 is to smear',
    example: ['涂某不服', '涂某不服'],
  },
  {
    char: '胡',
    endsWords: '',
    beginsWords: '乱同椒子',
    reason: 'OpenCC takes 长胡, as in 局长胡某, for a long beard',
    example: ['县长胡建国', '縣長胡建國'],
  },
]

const SURNAME_OF = new Map(SURNAMES.map((surname) => [surname.char, surname]))
const MAY_BE_SURNAME = beginningUnits(SURNAME_OF.keys())

/** The surnames in a Simplified text that keep their character in Traditional. */
export function surnames(text: string): FoundPhrase[] {
  const offset = codePointOffsets(text)
  const found: FoundPhrase[] = []
  eachSurname(searched.take(text), (at) => found.push({ span: [offset(at), offset(at + 1)], becomes: text.charAt(at) }))
  return found
}

const searched = new Units()

/** Puts them over what the converter made of a text, where that has as many units. */
export function putSurnames(text: Units, converted: Units): void {
  eachSurname(text, (at) => {
    converted.values[at] = text.values[at] as number
  })
}

/** Meets the places of surnames, in UTF-16 units. */
function eachSurname(text: Units, meet: (at: number) => void): void {
  const { values, length } = text
  for (let at = 0; at < length; at++) {
    if (MAY_BE_SURNAME[values[at] as number] === 1 && isMeant(text, at)) meet(at)
  }
}

const PLACES = NAME_PLACES.map(({ before, behind }) => new RegExp(`${before}.${behind}`, 'uy'))

/** More units than the patterns of `PLACES` look at on either side. */
const REACH = 12

/** Whether a character that may be a surname is one where it stands: before 某, or where a name may stand. */
function isMeant(text: Units, at: number): boolean {
  const start = Math.max(0, at - REACH)
  const near = text.text(start, Math.min(text.length, at + REACH))
  const place = at - start
  const { endsWords, beginsWords } = SURNAME_OF.get(near.charAt(place)) as Surname
  const next = near.charAt(place + 1)
  if (next === '某' && !isOneOf(endsWords, near.charAt(place - 1))) return true
  return !isOneOf(beginsWords, next) && PLACES.some((pattern) => matchesAt(pattern, near, place))
}

function isOneOf(chars: string, char: string): boolean {
  return char !== '' && chars.includes(char)
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

import { codePointOffsets } from '../text/code-points.ts'
import type { FoundPhrase } from './phrase-finder.ts'

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

/** Who is named: offices before or after a name, in full so that no other word ends so (增长余额). */
const OFFICE =
  '(?:书记|主任|委员|常委|主席|律师|法官|检察官|调解员|(?:省|市|县|区|旗|州|盟|厅|局|司|部|处|科|所|院|校|镇|乡|村|站|队|组|会|检察|秘书)长)'

/** What officials are told to have done, right behind their name. */
const DEED = '(?:主持|参加|出席|带队|签发|任组长|担任|作|讲话|致辞|强调|指出|要求|介绍|表示|宣布|率)'

/** What stands before a name that begins a clause: nothing, or a mark. */
const CLAUSE_START = '(?<=^|[\\n\\s,，.。;；:：、!！?？(（“《])'

const PATTERN = new RegExp(SURNAMES.map(surnamePattern).join('|'), 'gu')

/** A surname before 某, between an office and a mark or office, or at the head of a clause before an office or 同志. */
function surnamePattern({ char, endsWords, beginsWords }: Surname): string {
  const word = beginsWords === '' ? '' : `(?![${beginsWords}])`
  const beforeSome = `${endsWords === '' ? '' : `(?<![${endsWords}])`}${char}(?=某)`
  const givenName = `\\p{Script=Han}{1,2}?`
  const behindOffice = `(?<=${OFFICE})${char}${word}(?=${givenName}(?:同志|${OFFICE}|[^\\p{Script=Han}]|$)|${givenName}${DEED})`
  const beforeOffice = `${CLAUSE_START}${char}${word}(?=${givenName}(?:同志|${OFFICE}))`
  return `${beforeSome}|${behindOffice}|${beforeOffice}`
}

/** The surnames in a Simplified text that keep their character in Traditional. */
export function surnames(text: string): FoundPhrase[] {
  const offset = codePointOffsets(text)
  return Array.from(text.matchAll(PATTERN), ({ 0: char, index }) => ({
    span: [offset(index), offset(index + char.length)] as const,
    becomes: char,
  }))
}

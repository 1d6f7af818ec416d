import type { Heading } from '../../report/ledger.ts'

/** A way of numbering headings in official documents, with the level it stands for (GB/T 9704—2012, 7.3.3). */
export interface Numbering {
  readonly id: 'comma' | 'bracket' | 'shi' | 'arabic' | 'arabic-bracket' | 'circled' | 'di' | 'words'
  readonly level: Heading['level']
  /** The mark, anchored where it is tried; group 1 is the number. */
  readonly mark: RegExp
  readonly number: (printed: string) => number
  readonly example: string
}

const HAN_DIGITS = '一二三四五六七八九'

/** 一 to 九十九. Returns NaN for anything else. */
export function hanNumber(printed: string): number {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(printed)
  if (!match || printed === '') return Number.NaN
  const [, tens, ten, ones] = match
  if (!ten) return tens && !ones ? HAN_DIGITS.indexOf(tens) + 1 : Number.NaN
  return (tens ? HAN_DIGITS.indexOf(tens) + 1 : 1) * 10 + (ones ? HAN_DIGITS.indexOf(ones) + 1 : 0)
}

const CIRCLED_ONE = 0x2460

const ORDER_WORDS = ['首先', '其次', '再次', '最后']

/** Tried in this order at a place. */
export const NUMBERINGS: readonly Numbering[] = [
  {
    id: 'comma',
    level: 1,
    mark: /([一二三四五六七八九十]{1,3})\s?[、.．](?=\s?\S)/uy,
    number: hanNumber,
    example: '一、主要举措和成效',
  },
  {
    id: 'bracket',
    level: 2,
    mark: /[(（]([一二三四五六七八九十]{1,3})[)）]/uy,
    number: hanNumber,
    example: '(一)加强党的领导。',
  },
  {
    id: 'shi',
    level: 3,
    mark: /(?:〔?([一二三四五六七八九十]{1,3})〕?)是(?!否|不是)/uy,
    number: hanNumber,
    example: '一是强化统筹推进。',
  },
  {
    id: 'arabic-bracket',
    level: 3,
    mark: /[(（]?(\d{1,2})[)）](?=[\p{Script=Han}“《])/uy,
    number: Number,
    example: '1)完善制度。',
  },
  {
    id: 'arabic',
    level: 3,
    mark: /(\d{1,2})[.．、](?=[\p{Script=Han}“《\s])/uy,
    number: Number,
    example: '1.完善制度。',
  },
  {
    id: 'circled',
    level: 3,
    mark: /([①-⑳])(?=[\p{Script=Han}“《])/uy,
    number: (printed) => (printed.codePointAt(0) ?? 0) - CIRCLED_ONE + 1,
    example: '①完善制度。',
  },
  {
    id: 'di',
    level: 3,
    mark: /第([一二三四五六七八九十]{1,2})[,，、:：]/uy,
    number: hanNumber,
    example: '第一,强化统筹推进。',
  },
  {
    id: 'words',
    level: 3,
    mark: /(首先|其次|再次|最后)[,，]/uy,
    number: (printed) => ORDER_WORDS.indexOf(printed) + 1,
    example: '首先,强化统筹推进。',
  },
]

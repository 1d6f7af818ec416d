import type { FoldTable } from '../script/fold-with.ts'
import { codePoints } from '../text/code-points.ts'

/** Words of the genre that readers look for. */
const TERMS = [
  ...[
    '行政复议',
    '行政诉讼',
    '行政执法',
    '行政应诉',
    '行政许可',
    '行政审批',
    '行政规范性文件',
    '行政首长',
    '法治政府',
    '法治思想',
  ],
  ...[
    '习近平法治思想',
    '第一责任人',
    '负责人出庭应诉',
    '重大行政决策',
    '合法性审查',
    '法律顾问',
    '营商环境',
    '证明事项',
    '双随机',
    '一公开',
  ],
  ...[
    '最后一公里',
    '人民调解',
    '法律援助',
    '八五普法',
    '宪法宣传',
    '仲裁',
    '公证',
    '律师',
    '信访',
    '述法',
    '督察',
    '示范创建',
    '党委',
    '发展',
  ],
]

/** Queries of every kind a search must get right, the same for the same texts and seed. */
export function searchQueries(texts: readonly string[], count: number, seed: number): string[] {
  const random = randomNumbers(seed)
  const characters = texts.map(codePoints)
  const followers = followersIn(characters)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  const between = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1))

  const excerpt = (): string => {
    const text = pick(characters)
    const length = between(2, 8)
    const start = between(0, Math.max(0, text.length - length))
    return text.slice(start, start + length).join('')
  }
  /** Each pair of it occurs somewhere, the whole mostly nowhere: an index of pairs must not be deceived. */
  const splice = (): string => {
    const word = [pick(pick(characters))]
    const length = between(3, 7)
    while (word.length < length) {
      const next = followers.get(word.at(-1) ?? '')
      if (!next) break
      word.push(pick(next))
    }
    return word.join('')
  }
  const nonsense = (): string => Array.from({ length: between(2, 5) }, () => pick(pick(characters))).join('')
  const number = (): string => {
    const text = pick(texts)
    const numbers = text.match(/.?\d+(\.\d+)?.{0,2}/gu)
    return numbers ? pick(numbers) : excerpt()
  }
  const several = (): string => Array.from({ length: between(2, 3) }, () => excerpt()).join(' ')
  const withShort = (): string => `${excerpt()} ${pick(pick(characters))}`

  /** Words with the punctuation among them, in quotation marks: in their order they occur, and turned round they mostly do not. */
  const quotation = (): string => {
    const text = pick(characters)
    const mark = text.findIndex((character, i) => i > between(0, text.length) && /[，、。；：]/u.test(character))
    const words = text.slice(Math.max(0, mark - between(1, 6)), mark + between(2, 8)).join('')
    const clean = mark < 0 ? excerpt() : words.replaceAll(/["“”「」『』]/gu, ' ')
    const [open = '', close = ''] = pick(['“”', '""', '「」', '＂＂'])
    return (
      open +
      (random() < 0.7
        ? clean
        : clean
            .split(/[，、。；：]/u)
            .reverse()
            .join('，')) +
      close
    )
  }
  const without = (): string => `${excerpt()} -${pick([excerpt, quotation, splice])()}`
  const quotationAndWord = (): string => `${quotation()} ${excerpt()}`

  const kinds = [
    ...[excerpt, excerpt, excerpt, splice, splice, nonsense, number, several, withShort],
    ...[quotation, quotation, without, quotationAndWord],
  ]
  const made = Array.from({ length: Math.max(0, count - TERMS.length) }, (_, i) =>
    (kinds[i % kinds.length] ?? excerpt)(),
  )
  return [...TERMS, ...made].slice(0, count)
}

/** Spells a query with other characters of the same classes, as another writer, region or converter might. */
export function spelledOtherwise(query: string, { classes }: FoldTable, seed: number): string {
  const random = randomNumbers(seed)
  const members = new Map<string, string[]>()
  for (const all of classes.split(' ').map(codePoints)) for (const member of all) members.set(member, all)
  return codePoints(query)
    .map((character) => {
      const spellings = members.get(character) ?? [character]
      return spellings[Math.floor(random() * spellings.length)]
    })
    .join('')
}

/** Each character with those that follow it somewhere. */
function followersIn(texts: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const followers = new Map<string, string[]>()
  for (const text of texts) {
    text.slice(1).forEach((next, i) => {
      const character = text[i] as string
      followers.set(character, [...(followers.get(character) ?? []), next])
    })
  }
  return followers
}

/** Numbers from 0 up to 1 that look random and are the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

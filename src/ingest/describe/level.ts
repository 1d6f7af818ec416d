import type { Division } from '../../gazetteer/division.ts'
import type { Level } from '../../genre/closed-sets.ts'
import type { Issuer } from '../../report/front-matter.ts'
import { NATIONAL } from './settle-bodies.ts'

/** What a name tells of its level where no place is known: 县人民政府 is a county's whichever county it is. */
const LEVEL_WORDS: readonly { readonly name: RegExp; readonly level: Level; readonly example: string }[] = [
  { name: /^(?:省|自治区)(?!直)/, level: 'provincial', example: '省农业农村厅' },
  { name: /^\p{Script=Han}{0,10}厅$/u, level: 'provincial', example: '生态环境厅' },
  {
    name: /^(?:县|旗)(?!直)|[县旗区]人民政府$|(?<!开发|高新|经开)[县旗]政府$/u,
    level: 'county',
    example: '某某区人民政府',
  },
  { name: /生产建设兵团$/, level: 'provincial', example: '某某生产建设兵团' },
  { name: /^(?:兵团)?第[一二三四五六七八九十]{1,3}师$/, level: 'prefectural', example: '第某师' },
  { name: /^(?:州|盟|地区)|(?:自治州|盟行政公署)/, level: 'prefectural', example: '州司法局' },
]

/**
 * A body has the level of its place; below the county, that of the township; a ministry is national. Null where unknown.
 * @param told the level that who speaks tells, where no name and no place does
 */
export function levelOf(
  issuers: readonly Issuer[],
  division: Division | null,
  township: string | null,
  told: Level | undefined,
): Level | null {
  if (township !== null || issuers.some(({ kind }) => kind === 'township-office')) return 'township'
  if (told) return told
  if (division) return division.level
  if (issuers.some(({ name }) => NATIONAL.test(name))) return 'national'
  const row = LEVEL_WORDS.find(({ name }) => issuers.some((issuer) => name.test(issuer.name)))
  return row?.level ?? null
}

import type { IssuerKind } from './closed-sets.ts'

/** How the name of a body ends, and what kind of body that makes it. First match wins; names in Simplified. */
export const ISSUER_ENDINGS: readonly {
  readonly kind: IssuerKind
  readonly ending: RegExp
  readonly example: string
}[] = [
  {
    kind: 'party-committee',
    ending: /^(?:中共|中国共产党).*(?:委|委员会|工委|党组|党委|党工委)$/,
    example: '中共某某市委',
  },
  { kind: 'party-committee', ending: /(?:党工委|党委|工委|党组)$/, example: '某某开发区党工委' },
  { kind: 'zone-committee', ending: /管(?:理)?委(?:员)?会?$/, example: '某某经济技术开发区管委会' },
  {
    kind: 'township-office',
    ending: /(?:街道办事处|街道办|街办事处|[镇乡]人民政府|[镇乡]政府|苏木人民政府)$/,
    example: '某某街道办事处',
  },
  { kind: 'government', ending: /人民政府$|(?:省|市|县|区|州|盟|旗)政府$|行政公署$|行署$/, example: '某某市人民政府' },
  {
    kind: 'department',
    ending: /(?:局|厅|委|委员会|部|司|署|办|办公室|总队|支队|大队|中心|院|社|站|处|海关)$/,
    example: '某某市司法局',
  },
  {
    kind: 'other',
    ending: /(?:生产建设兵团|[一二三四五六七八九十]师|大学|学院|集团|公司)$/,
    example: '某某生产建设兵团',
  },
]

/** A second name a body bears, printed behind its first: 某某市农业农村局(某某市乡村振兴局). */
const FURTHER_SIGN = /(?<=\p{Script=Han})[(（]\p{Script=Han}{3,20}[)）]$/u

/** The kind of body a name, in Simplified, belongs to; null where its ending is none of a body's. */
export function issuerKind(name: string): IssuerKind | null {
  const bare = name.replace(FURTHER_SIGN, '')
  return ISSUER_ENDINGS.find(({ ending }) => ending.test(bare))?.kind ?? null
}

/** The kinds of place a report speaks of as its own: 我市, 全区, 市司法局 … */
export type OwnPlace = '省' | '市' | '州' | '县' | '区' | '旗' | '盟'

/** A kind of place said fewer times than this is said in passing. */
const LEAST_MENTIONS = 2

const SELF = /(?<!省、|中央、)(?:我|全|本)(省|市|州|县|区|旗|盟)(?!级|场监|场主|政|域)/g

/** The committee a body reports to is that of its own place, or of the place above it: 在区委、区政府的领导下. */
const COMMITTEE =
  /(?<=^|[^\p{Script=Han}]|[在经由为及和向受将])(?:中共)?(省|市|州|县|区|旗|盟)委(?=[、,，和及区市县省州旗]|的|领导|坚强|正确|统一|常委|全面|依法|办)/gu

/** The kind of place a text calls its own, by what it says most: 我市/全市, 我县/全县 … Null where it says none. */
export function ownPlace(canonical: string): OwnPlace | null {
  return most(canonical, SELF)
}

/** The kind of place whose party committee a text names most: that of a township's or a department's superior. */
export function superiorPlace(canonical: string): OwnPlace | null {
  return most(canonical, COMMITTEE, 1)
}

function most(text: string, pattern: RegExp, least = LEAST_MENTIONS): OwnPlace | null {
  const counts = new Map<OwnPlace, number>()
  for (const match of text.matchAll(pattern)) {
    const kind = match[1] as OwnPlace
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best && best[1] >= least ? best[0] : null
}

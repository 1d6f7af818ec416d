import { issuerKind } from '../../genre/issuer-kinds.ts'

/** 中共某某区委某某区人民政府: a committee and a government with nothing between. */
const TWO_BODIES =
  /^(中共\p{Script=Han}{2,20}?(?:委员会|(?<!工)委))(?=\p{Script=Han}{2,20}(?:人民政府|管委会|管理委员会)$)/u

/** The bodies that words name, all of them or none: separated by spaces or commas, or a committee and its government. */
export function bodiesIn(words: string): string[] {
  const parts = words
    .replace(TWO_BODIES, '$1 ')
    .split(/[\s、,，]+/)
    .filter((part) => part !== '')
  return parts.every((part) => part.length >= 3 && issuerKind(part) !== null) ? parts : []
}

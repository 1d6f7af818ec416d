import type { Opening } from './opening.ts'

/** 我局, 我市: how a report calls the body or the place it speaks for, by what it announces or says most; null where it says nothing. */
export function selfWord(canonical: string, opening: Opening | null): string | null {
  const announced = opening?.subject ? /^[我本](?:街道|\p{Script=Han})/u.exec(opening.subject)?.[0] : undefined
  if (announced) return `我${announced.slice(1)}`
  const counts = new Map<string, number>()
  for (const [word] of canonical.matchAll(/我(?:局|委|厅|办|院|中心|省|市|州|县|区|旗|盟|镇|乡|街道)/g)) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const most = [...counts].sort((a, b) => weight(b) - weight(a))[0]?.[0]
  const bare = BARE.exec(canonical)?.[0]
  return most ?? (bare ? `我${bare}` : null)
}

/** A department speaks of its city as 我市 too; a government never says 我局. */
const OF_A_BODY = 4

function weight([word, count]: readonly [string, number]): number {
  return /[局委厅办院]$|中心$/.test(word) ? count * OF_A_BODY : count
}

/** 局党组, 厅领导班子, 街道党工委 at the head of a clause: a body that speaks of itself without 我. */
const BARE =
  /(?<!\p{Script=Han})(?:局|厅|街道|镇|乡)(?=党组|党委|党工委|领导班子|班子|主要领导|主要负责|机关|务会|各|按照|紧紧|始终)/u

import type { Script } from '../genre/closed-sets.ts'
import type { Finding } from '../report/ledger.ts'
import { simplify } from '../script/simplify.ts'
import { codePointLength } from '../text/code-points.ts'
import { amend, type Draft, view } from './draft.ts'
import { RefusedSeed } from './refusal.ts'
import type { Sidecar } from './sidecar.ts'

/**
 * Makes the emendations a person wrote in the sidecar, each with its reason.
 * @throws RefusedSeed when the words of one do not stand in the text exactly once
 */
export function emendByHand(draft: Draft, { emendations }: Sidecar): Draft {
  return emendations.reduce((before, { sic, corr, reason, source }) => {
    if (corr === undefined) return before
    const from = placeOf(view(before).text, sic)
    const edit = {
      rule: 'by-hand',
      from,
      to: from + codePointLength(sic),
      corr,
      reason: source ? `${reason}（${source}）` : reason,
    }
    return amend(before, [edit])
  }, draft)
}

/** The doubts a person noted in the sidecar without changing the text. */
export function notesByHand(canonical: string, script: Script, { emendations }: Sidecar): Finding[] {
  return emendations
    .filter(({ corr }) => corr === undefined)
    .map(({ sic, reason }) => {
      const words = script === 'zh-Hant' ? simplify(sic) : sic
      const from = placeOf(canonical, words)
      const span: [number, number] = [from, from + codePointLength(words)]
      return { rule: 'by-hand', field: 'text', span, severity: 'doubt', message: reason }
    })
}

function placeOf(text: string, words: string): number {
  const first = text.indexOf(words)
  if (first < 0 || text.includes(words, first + 1)) {
    const found = first < 0 ? '未见于正文' : '在正文中不止一处'
    throw new RefusedSeed('sidecar', `随附说明的 sic“${words}”${found}，应恰有一处；请改写成独一无二的词句`)
  }
  return codePointLength(text.slice(0, first))
}

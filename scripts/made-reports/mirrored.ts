import { pinyin } from 'pinyin-pro'
import { mirrorDamage } from '../../src/ingest/emend/mirror-damage.ts'
import { detectScript } from '../../src/script/detect-script.ts'
import { traditionalize } from '../../src/script/traditionalize.ts'
import { codePoints } from '../../src/text/code-points.ts'

/** How many characters a mirror annotates: the commonest of those Traditional writes otherwise. */
const ANNOTATED = 24

/** The copy of a text that a mirror of the known kind serves; null where GBK cannot hold it. */
export function mirrored(text: string): string | null {
  if (detectScript(text).script === 'zh-Hant') return null
  const naive = codePoints(text)
    .map((character) => traditionalize(character))
    .join('')
  return mirrorDamage(naive, readingsOf(text, naive))
}

function readingsOf(text: string, naive: string): Map<string, string> {
  const counts = new Map<string, number>()
  const simplified = codePoints(text)
  codePoints(naive).forEach((character, i) => {
    if (character !== simplified[i]) counts.set(character, (counts.get(character) ?? 0) + 1)
  })
  const commonest = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, ANNOTATED)
  return new Map(commonest.map(([character]) => [character, pinyin(character, { type: 'array' })[0] ?? '']))
}

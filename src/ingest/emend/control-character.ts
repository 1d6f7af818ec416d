import { codePointOffsets } from '../../text/code-points.ts'
import type { EmendationRule } from '../emendation-rule.ts'

/** Controls, format characters (zero-width, bidirectional), Unicode's line separators, and what is no character. */
const INVISIBLE = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]--\n]/gv

/** A text of nothing but what is sure to be visible: Chinese, its marks, and ASCII. Nearly all texts are, and a few ranges are told fast. */
const VISIBLE = /^[\n -~\u00b7\u2010-\u2027\u2030-\u205e\u3000-\u9fff\uff01-\uff5e]*$/

/** Tabs and unusual line breaks become the plain kind; everything else goes. */
const REPLACED: Readonly<Record<string, string>> = { '\t': ' ', '\u2028': '\n', '\u2029': '\n' }

export const controlCharacter: EmendationRule = {
  id: 'control-character',
  group: 'repair',
  label: '控制字符',
  reason: '控制字符、零宽字符和双向标记不可见，也不是文字；留在文中会妨碍检索和引用。',
  example: { received: '依法\u200b行政', transcription: '依法行政' },
  find({ text }) {
    if (VISIBLE.test(text)) return []
    const at = codePointOffsets(text)
    return [...text.matchAll(INVISIBLE)].map((match) => ({
      rule: 'control-character',
      from: at(match.index),
      to: at(match.index + match[0].length),
      corr: REPLACED[match[0]] ?? '',
    }))
  },
}

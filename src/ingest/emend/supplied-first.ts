import { codePointOffsets } from '../../text/code-points.ts'
import type { EmendationRule } from '../emendation-rule.ts'
import { linesOf } from '../lines.ts'

/** A sentence that opens with a bare 是, at the start of a paragraph or after a sentence end. */
const BARE = /(^|。)(是)(?=\p{Script=Han})/gu

export const suppliedFirst: EmendationRule = {
  id: 'supplied-first',
  group: 'supplied',
  label: '补“一”',
  reason: '本段有“二是”“三是”而无“一是”，其前恰有一句以“是”开头：次序只容“一”，补字置于〔〕中。',
  example: {
    received: '(五)筑牢防线。是健全机制。推动落实。二是加强宣传。三是抓好考核。',
    transcription: '(五)筑牢防线。〔一〕是健全机制。推动落实。二是加强宣传。三是抓好考核。',
  },
  find({ simplified }) {
    return linesOf(simplified).flatMap((line) => {
      const second = line.text.indexOf('二是')
      if (second < 0 || !line.text.includes('三是') || /(^|[^第统唯同单])一是/u.test(line.text)) return []
      const bare = [...line.text.slice(0, second).matchAll(BARE)]
      const only = bare.length === 1 ? bare[0] : undefined
      if (!only) return []
      const place = line.start + codePointOffsets(line.text)(only.index + (only[1] ?? '').length)
      return [{ rule: 'supplied-first', from: place, to: place, corr: '〔一〕' }]
    })
  },
}

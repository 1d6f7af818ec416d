import type { DoubtRule, Suspicion } from './doubt-rule.ts'

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['《', '》'],
  ['“', '”'],
]

/** A closing mark without its opening, or the reverse, within one paragraph. */
export const unpairedMark: DoubtRule = {
  id: 'unpaired-mark',
  label: '书名号、引号不成对',
  reason: '书名号和引号必成对；缺的一半位置不能确定，故不补。',
  example: {
    damaged: '推动出台某市进一步完善调解工作机制的指导意见》,理顺机制。',
    marked: '》',
    clean: '推动出台《某市进一步完善调解工作机制的指导意见》,理顺机制。',
  },
  find: (paragraph) => PAIRS.flatMap(([open, close]) => unpaired(paragraph, open, close)),
}

function unpaired(paragraph: string, open: string, close: string): Suspicion[] {
  const waiting: number[] = []
  const alone: { at: number; mark: string; missing: string }[] = []
  for (const { at, mark } of marksIn(paragraph, open, close)) {
    if (mark === open) waiting.push(at)
    else if (waiting.pop() === undefined) alone.push({ at, mark: close, missing: open })
  }
  for (const at of waiting) alone.push({ at, mark: open, missing: close })
  return alone.map(({ at, mark, missing }) => ({
    start: at,
    end: at + 1,
    message: `疑脱。「${mark}」没有与之相配的「${missing}」，位置不能确定，未补。`,
  }))
}

/** The marks of a pair in a paragraph, in order. */
function* marksIn(paragraph: string, open: string, close: string): Generator<{ at: number; mark: string }> {
  let [opens, closes] = [paragraph.indexOf(open), paragraph.indexOf(close)]
  while (opens >= 0 || closes >= 0) {
    if (closes < 0 || (opens >= 0 && opens < closes)) {
      yield { at: opens, mark: open }
      opens = paragraph.indexOf(open, opens + 1)
    } else {
      yield { at: closes, mark: close }
      closes = paragraph.indexOf(close, closes + 1)
    }
  }
}

import { spell } from './spell.ts'

/**
 * The overlapping pairs of a run, as the words the index knows: 行政复议 is 行政 政复 复议.
 * A text holds a run exactly where it holds these words one after the other. A run of one character has none.
 */
export function pairTokens(run: string): string[] {
  const pairs: string[] = []
  let before = ''
  for (const character of run) {
    const letter = spell(character)
    if (before !== '') pairs.push(before + letter)
    before = letter
  }
  return pairs
}

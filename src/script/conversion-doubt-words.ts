import type { ConversionDoubt } from './conversion-doubts.ts'

/**
 * What a reader is told of a doubtful character: one sentence in Simplified, the characters it names in 「」.
 * Those stand for themselves: display must keep them from the script door.
 * @param where the words that lead to the character, where it is not marked in the text itself
 */
export function conversionDoubtWords({ chosen, alternatives, readsBack }: ConversionDoubt, where = '此处'): string {
  const others = alternatives.length === 0 ? '' : `，亦有${alternatives.map(quoted).join('')}等写法`
  const back = readsBack === null ? '' : `，再读作简体则为${quoted(readsBack)}`
  return `${where}繁体读作${quoted(chosen)}${others}${back}，机器转换，未经人核。`
}

function quoted(char: string): string {
  return `「${char}」`
}

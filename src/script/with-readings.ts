import { codePointSlicer } from '../text/code-points.ts'
import type { FoundPhrase } from './phrase-finder.ts'

/** Puts the readings of phrases found in a text over what the converter made of it. They are in order and do not overlap. */
export function withReadings(converted: string, found: readonly FoundPhrase[]): string {
  if (found.length === 0) return converted
  const slice = codePointSlicer(converted)
  let text = ''
  let done = 0
  for (const { span, becomes } of found) {
    text += slice(done, span[0]) + becomes
    done = span[1]
  }
  return text + slice(done)
}

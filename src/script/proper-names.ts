import { codePointSlicer } from '../text/code-points.ts'
import type { FoundPhrase } from './phrase-finder.ts'
import { placeNames, putPlaceNames } from './place-names.ts'
import { putSurnames, surnames } from './surnames.ts'
import type { Units } from './units.ts'

/**
 * The names of places and people in a Simplified text whose Traditional reading is known, in order. They are looked for in the source,
 * not in what the converter made of it: there the words round a name may have taken its first character (湖南岳阳 as 南岳 and 阳).
 */
export function properNames(text: string): FoundPhrase[] {
  return [...placeNames(text), ...surnames(text)].toSorted((a, b) => a.span[0] - b.span[0])
}

/** Puts the readings of names over what the converter made of a text. Names do not overlap. */
export function withProperNames(converted: string, names: readonly FoundPhrase[]): string {
  if (names.length === 0) return converted
  const slice = codePointSlicer(converted)
  let text = ''
  let done = 0
  for (const { span, becomes } of names) {
    text += slice(done, span[0]) + becomes
    done = span[1]
  }
  return text + slice(done)
}

/** The same from units to units, where every character of either is one unit. */
export function putProperNames(text: Units, converted: Units): void {
  putPlaceNames(text, converted)
  putSurnames(text, converted)
}

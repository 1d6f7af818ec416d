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

/** Puts their readings over what the converter made of a text, where every character of either is one unit. */
export function putProperNames(text: Units, converted: Units): void {
  putPlaceNames(text, converted)
  putSurnames(text, converted)
}

import { codePointOffsets } from '../text/code-points.ts'
import { longestPhrase, mayBegin, type PhraseTrie } from './phrase-trie.ts'
import { Units } from './units.ts'

/** A phrase that stands in a text. */
export interface FoundPhrase {
  /** Half-open, in code points. */
  readonly span: readonly [start: number, end: number]
  /** What the trie has for it. */
  readonly becomes: string
}

/**
 * Lists the phrases of a trie in a text as a converter meets them: from left to right, the longest at each place, none overlapping.
 * @param least code points of the shortest phrase to be listed; shorter ones are met and passed over
 */
export function findPhrases(trie: PhraseTrie, text: string, least = 1): FoundPhrase[] {
  const found: FoundPhrase[] = []
  eachPhrase(trie, text, (start, end, phrase) => {
    if (end - start >= least) found.push({ span: [start, end], becomes: replacementOf(trie, phrase) })
  })
  return found
}

/** Marks with 1 the code points that such phrases cover. */
export function markPhrases(marks: Uint8Array, trie: PhraseTrie, text: string): void {
  eachPhrase(trie, text, (start, end) => {
    for (let at = start; at < end; at++) marks[at] = 1
  })
}

/** Room for the text that is searched. */
const searched = new Units()

/** Meets the phrases of a trie in a text, in code points. */
function eachPhrase(trie: PhraseTrie, text: string, meet: (start: number, end: number, phrase: number) => void): void {
  const offset = codePointOffsets(text)
  const { values, length } = searched.take(text)
  const { first, depth } = trie
  for (let i = 0; i < length; ) {
    const unit = values[i] as number
    let phrase = first[unit] as number
    if (phrase !== 0 && i + 1 < length && mayBegin(trie, unit, values[i + 1] as number))
      phrase = longestPhrase(trie, searched, i)
    const units = depth[phrase] as number
    if (units !== 0) meet(offset(i), offset(i + units), phrase)
    i += units || 1
  }
}

function replacementOf(trie: PhraseTrie, phrase: number): string {
  const start = trie.start[phrase] as number
  return String.fromCharCode(...trie.units.subarray(start, start + (trie.length[phrase] as number)))
}

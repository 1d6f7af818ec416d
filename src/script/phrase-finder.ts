import { codePointOffsets } from '../text/code-points.ts'
import { longestPhrase, type PhraseTrie } from './phrase-trie.ts'

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
  const offset = codePointOffsets(text)
  const found: FoundPhrase[] = []
  for (let i = 0; i < text.length; ) {
    const phrase = longestPhrase(trie, text, i)
    const end = i + (trie.depth[phrase] || 1)
    if (phrase !== 0 && offset(end) - offset(i) >= least) {
      found.push({ span: [offset(i), offset(end)], becomes: replacementOf(trie, phrase) })
    }
    i = end
  }
  return found
}

function replacementOf(trie: PhraseTrie, phrase: number): string {
  const start = trie.start[phrase] as number
  return String.fromCharCode(...trie.units.subarray(start, start + (trie.length[phrase] as number)))
}

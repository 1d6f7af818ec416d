import { compareCodePoints } from '../../src/text/compare-code-points.ts'
import { firstNotBefore, NO_WORDS, sharedNumbers, type WordList } from './word-list.ts'

/** Two lists of words made one. */
export interface MergedWords {
  readonly list: WordList
  /** The numbers that words of the known list have now, by those they had; null where they are the same. */
  readonly moved: Uint32Array | null
  /** The numbers of the words that were added. */
  readonly added: ReadonlyMap<string, number>
}

/**
 * Adds words to a list.
 * @param more words that are not in it, each once, in any order
 */
export function mergeWords(known: WordList, more: readonly string[]): MergedWords {
  if (more.length === 0) return { list: known, moved: null, added: new Map() }
  const words = sortedWords(more)
  const ends = sharedNumbers(known.ends.length + words.length)
  const own = Buffer.from(words.join(''))
  const bytes = new Uint8Array(new SharedArrayBuffer(known.bytes.length + own.length))
  const moved = new Uint32Array(known.ends.length)
  const added = new Map<string, number>()
  let [next, from, ownFrom, end] = [1, 0, 0, 0]
  /** Takes the known words up to one that is to stand behind them. */
  const take = (until: number): void => {
    const to = known.ends[until - 1] as number
    bytes.set(known.bytes.subarray(from, to), end)
    const shift = end - from
    for (; next < until; next++) {
      const number = next + added.size
      moved[next] = number
      ends[number] = (known.ends[next] as number) + shift
    }
    end += to - from
    from = to
  }
  for (const word of words) {
    take(firstNotBefore(known, word))
    const size = Buffer.byteLength(word)
    bytes.set(own.subarray(ownFrom, ownFrom + size), end)
    ownFrom += size
    end += size
    const number = next + added.size
    ends[number] = end
    added.set(word, number)
  }
  take(known.ends.length)
  return { list: { bytes, ends }, moved: known === NO_WORDS ? null : moved, added }
}

/** Units of UTF-16 from here on do not stand in the order of code points. */
const SURROGATES = /[\ud800-\uffff]/

/** Words in the order of code points. Without a function to compare by, the engine sorts three times as fast: and that is right for nearly all. */
function sortedWords(words: readonly string[]): string[] {
  const { plain = [], odd = [] } = Object.groupBy(words, (word) => (SURROGATES.test(word) ? 'odd' : 'plain'))
  plain.sort()
  if (odd.length === 0) return plain
  odd.sort(compareCodePoints)
  const sorted: string[] = []
  let next = 0
  for (const word of plain) {
    while (next < odd.length && compareCodePoints(odd[next] as string, word) < 0) sorted.push(odd[next++] as string)
    sorted.push(word)
  }
  return [...sorted, ...odd.slice(next)]
}

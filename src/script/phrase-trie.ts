import type { ConversionRow } from './opencc-rows.ts'
import type { Units } from './units.ts'

/**
 * Phrases and what each becomes, as a trie over UTF-16 units: the first step is an array indexed by the unit, every further step
 * one look into a hash table of typed arrays. That is what makes a scan fast. Nodes are numbered from 1; 0 is none.
 */
export interface PhraseTrie {
  /** Node after the first unit of a phrase, by that unit; 0 where no phrase begins. */
  readonly first: Int32Array
  /** Hash table of all further steps: from which node, by which unit, to which node (0 marks a free slot). */
  readonly stepFrom: Int32Array
  readonly stepUnit: Uint16Array
  readonly stepTo: Int32Array
  /** A bit for each pair of units that some phrase begins with, by a hash of the pair: most places are told apart by this small table alone. */
  readonly pairs: Uint8Array
  /** What a unit becomes where no longer phrase begins with it: itself, or its replacement; 0 where that is not one unit. */
  readonly alone: Uint16Array
  /** Units of the phrase ending at a node; 0 where no phrase ends. */
  readonly depth: Uint16Array
  /** Where the replacement of the phrase ending at a node starts in `units`, and its length. */
  readonly start: Int32Array
  readonly length: Uint16Array
  readonly units: Uint16Array
}

/** Builds the trie of some rows. Where two rows have the same source the first one counts. */
export function phraseTrie(rows: readonly ConversionRow[]): PhraseTrie {
  const trie = emptyTrie(rows)
  let nodes = 0
  let used = 0
  for (const [from, to] of rows) {
    let node = trie.first[from.charCodeAt(0)] || ++nodes
    trie.first[from.charCodeAt(0)] = node
    if (from.length > 1) markPair(trie, from.charCodeAt(0), from.charCodeAt(1))
    for (let i = 1; i < from.length; i++) {
      const slot = slotOf(trie, node, from.charCodeAt(i))
      trie.stepFrom[slot] = node
      trie.stepUnit[slot] = from.charCodeAt(i)
      node = trie.stepTo[slot] ||= ++nodes
    }
    if (trie.depth[node] !== 0) continue
    if (from.length === 1) trie.alone[from.charCodeAt(0)] = to.length === 1 ? to.charCodeAt(0) : 0
    trie.depth[node] = from.length
    trie.start[node] = used
    trie.length[node] = to.length
    for (let i = 0; i < to.length; i++) trie.units[used++] = to.charCodeAt(i)
  }
  return trie
}

/** The node of the longest phrase that stands at a place of a text, or 0. */
export function longestPhrase(trie: PhraseTrie, { values, length }: Units, at: number): number {
  let longest = 0
  let node = trie.first[values[at] as number] as number
  for (let next = at + 1; node !== 0; next++) {
    if (trie.depth[node] !== 0) longest = node
    node = next < length ? (trie.stepTo[slotOf(trie, node, values[next] as number)] as number) : 0
  }
  return longest
}

/** False only where no phrase of more than one unit begins with these two. */
export function mayBegin({ pairs }: PhraseTrie, first: number, second: number): boolean {
  const bit = pairBit(pairs, first, second)
  return ((pairs[bit >> 3] as number) & (1 << (bit & 7))) !== 0
}

/** Bytes: few rows would give so small a table that unlike pairs fall together in it. */
const SMALLEST_PAIRS = 2 ** 13

function emptyTrie(rows: readonly ConversionRow[]): PhraseTrie {
  const sourceUnits = rows.reduce((sum, [from]) => sum + from.length, 0)
  const slots = 2 ** Math.ceil(Math.log2(2 * sourceUnits + 2))
  return {
    first: new Int32Array(0x1_0000),
    stepFrom: new Int32Array(slots),
    stepUnit: new Uint16Array(slots),
    stepTo: new Int32Array(slots),
    pairs: new Uint8Array(Math.max(SMALLEST_PAIRS, slots >> 2)),
    alone: Uint16Array.from({ length: 0x1_0000 }, (_, unit) => unit),
    depth: new Uint16Array(sourceUnits + 1),
    start: new Int32Array(sourceUnits + 1),
    length: new Uint16Array(sourceUnits + 1),
    units: new Uint16Array(rows.reduce((sum, [, to]) => sum + to.length, 0)),
  }
}

function markPair({ pairs }: PhraseTrie, first: number, second: number): void {
  const bit = pairBit(pairs, first, second)
  pairs[bit >> 3] = (pairs[bit >> 3] as number) | (1 << (bit & 7))
}

function pairBit(pairs: Uint8Array, first: number, second: number): number {
  return ((Math.imul(first, 0x9e37_79b1) ^ Math.imul(second, 0x85eb_ca6b)) >>> 9) & (pairs.length * 8 - 1)
}

/** The slot that holds the step from `node` by `unit`, or the free slot where it would be. */
function slotOf(trie: PhraseTrie, node: number, unit: number): number {
  const mask = trie.stepTo.length - 1
  let slot = (Math.imul(node, 0x9e37_79b1) ^ Math.imul(unit, 0x85eb_ca6b)) >>> 7
  for (slot &= mask; trie.stepTo[slot] !== 0; slot = (slot + 1) & mask) {
    if (trie.stepFrom[slot] === node && trie.stepUnit[slot] === unit) return slot
  }
  return slot
}

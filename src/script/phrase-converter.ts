import type { ConversionRow } from './opencc-rows.ts'

/**
 * Makes a converter that reads a text once from left to right and at each place replaces the longest phrase it knows,
 * or copies one character. Where two rows have the same source the first one counts.
 *
 * The phrases are a trie over UTF-16 units: the first step is an array indexed by the unit, every further step one look into
 * a hash table of typed arrays. That, and writing units rather than joining strings, is what makes it fast.
 */
export function phraseConverter(rows: readonly ConversionRow[]): (text: string) => string {
  const trie = buildTrie(rows)
  return (text) => scan(trie, text)
}

interface Trie {
  /** Node after the first unit of a phrase, by that unit; 0 where no phrase begins. */
  readonly first: Int32Array
  /** Hash table of all further steps: from which node, by which unit, to which node (0 marks a free slot). */
  readonly stepFrom: Int32Array
  readonly stepUnit: Uint16Array
  readonly stepTo: Int32Array
  /** Where the replacement of the phrase ending at a node starts in `units`, and its length; start −1 where no phrase ends. */
  readonly start: Int32Array
  readonly length: Uint16Array
  readonly units: Uint16Array
}

function buildTrie(rows: readonly ConversionRow[]): Trie {
  const sourceUnits = rows.reduce((sum, [from]) => sum + from.length, 0)
  const slots = 2 ** Math.ceil(Math.log2(2 * sourceUnits + 2))
  const trie: Trie = {
    first: new Int32Array(0x1_0000),
    stepFrom: new Int32Array(slots),
    stepUnit: new Uint16Array(slots),
    stepTo: new Int32Array(slots),
    start: new Int32Array(sourceUnits + 1).fill(-1),
    length: new Uint16Array(sourceUnits + 1),
    units: new Uint16Array(rows.reduce((sum, [, to]) => sum + to.length, 0)),
  }
  let nodes = 0
  let used = 0
  for (const [from, to] of rows) {
    let node = trie.first[from.charCodeAt(0)] || ++nodes
    trie.first[from.charCodeAt(0)] = node
    for (let i = 1; i < from.length; i++) {
      const slot = slotOf(trie, node, from.charCodeAt(i))
      trie.stepFrom[slot] = node
      trie.stepUnit[slot] = from.charCodeAt(i)
      node = trie.stepTo[slot] ||= ++nodes
    }
    if ((trie.start[node] as number) >= 0) continue
    trie.start[node] = used
    trie.length[node] = to.length
    for (let i = 0; i < to.length; i++) trie.units[used++] = to.charCodeAt(i)
  }
  return trie
}

/** The slot that holds the step from `node` by `unit`, or the free slot where it would be. */
function slotOf(trie: Trie, node: number, unit: number): number {
  const mask = trie.stepTo.length - 1
  let slot = (Math.imul(node, 0x9e37_79b1) ^ Math.imul(unit, 0x85eb_ca6b)) >>> 7
  for (slot &= mask; trie.stepTo[slot] !== 0; slot = (slot + 1) & mask) {
    if (trie.stepFrom[slot] === node && trie.stepUnit[slot] === unit) return slot
  }
  return slot
}

function scan(trie: Trie, text: string): string {
  const out = new Uint16Array(text.length * 2)
  let written = 0
  for (let i = 0; i < text.length; ) {
    const unit = text.charCodeAt(i)
    let node = trie.first[unit] as number
    let match = 0
    let end = i + 1
    for (let next = i + 1; node !== 0; next++) {
      if ((trie.start[node] as number) >= 0) {
        match = node
        end = next
      }
      node = next < text.length ? (trie.stepTo[slotOf(trie, node, text.charCodeAt(next))] as number) : 0
    }
    if (match === 0) {
      out[written++] = unit
    } else {
      const start = trie.start[match] as number
      for (let k = start; k < start + (trie.length[match] as number); k++) out[written++] = trie.units[k] as number
    }
    i = end
  }
  return textOf(out.subarray(0, written))
}

/**
 * A string from UTF-16 units, in pieces an argument list can hold. Lone surrogates survive, as they would not in a decoder;
 * `Reflect.apply` takes the typed array as it is, and is eight times faster than spreading it.
 */
function textOf(units: Uint16Array): string {
  let text = ''
  for (let i = 0; i < units.length; i += 8192) {
    text += Reflect.apply(String.fromCharCode, null, units.subarray(i, i + 8192))
  }
  return text
}

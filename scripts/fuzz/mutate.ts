import type { Chance } from './chance.ts'

/** Changes bytes as broken transfers, wrong encodings and enemies do. */
export function mutate(bytes: Uint8Array, chance: Chance): Uint8Array {
  let result = bytes
  for (let round = 0; round < 1 + chance.upTo(6); round++) result = chance.of(MUTATIONS)(result, chance)
  return result
}

type Mutation = (bytes: Uint8Array, chance: Chance) => Uint8Array

const MUTATIONS: readonly Mutation[] = [
  function flipBytes(bytes, chance) {
    const copy = Uint8Array.from(bytes)
    for (let i = 0; i < 1 + chance.upTo(20) && copy.length > 0; i++) copy[chance.upTo(copy.length)] = chance.upTo(256)
    return copy
  },
  function cutOff(bytes, chance) {
    return bytes.slice(0, chance.upTo(bytes.length + 1))
  },
  function cutOffTheStart(bytes, chance) {
    return bytes.slice(chance.upTo(bytes.length + 1))
  },
  function takeOut(bytes, chance) {
    const from = chance.upTo(bytes.length + 1)
    return join(bytes.slice(0, from), bytes.slice(from + chance.upTo(500)))
  },
  function repeat(bytes, chance) {
    const from = chance.upTo(bytes.length + 1)
    const piece = bytes.slice(from, from + chance.upTo(300))
    return join(bytes.slice(0, from), ...Array.from({ length: chance.upTo(30) }, () => piece), bytes.slice(from))
  },
  function moveAround(bytes, chance) {
    const [a, b] = [chance.upTo(bytes.length + 1), chance.upTo(bytes.length + 1)].sort((x, y) => x - y)
    return join(bytes.slice(b), bytes.slice(a, b), bytes.slice(0, a))
  },
  function addNoise(bytes, chance) {
    const at = chance.upTo(bytes.length + 1)
    return join(bytes.slice(0, at), noise(chance.upTo(64), chance), bytes.slice(at))
  },
  function markTheOrder(bytes, chance) {
    return join(Uint8Array.from(chance.of([[0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [0], [0x0d]])), bytes)
  },
  function spread(bytes) {
    return Uint8Array.from(Array.from(bytes.slice(0, 20_000), (byte) => [byte, 0]).flat())
  },
]

/** Bytes by chance alone. */
export function noise(length: number, chance: Chance): Uint8Array {
  return Uint8Array.from({ length }, () => chance.upTo(256))
}

function join(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(pieces))
}

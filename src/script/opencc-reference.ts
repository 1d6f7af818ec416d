import { ConverterBuilder } from 'opencc-js/core'
import * as cn2t from 'opencc-js/preset/cn2t'
import * as t2cn from 'opencc-js/preset/t2cn'

type Convert = (text: string) => string

let cnToTw: Convert | undefined
let twToCn: Convert | undefined

/**
 * opencc-js itself, `cn` → `tw`: Simplified to Traditional in the character forms of Taiwan, without its vocabulary (`twp`).
 * Its dictionaries take a tenth of a second to build, so that happens on the first call and once a process.
 */
export function openccCnToTw(text: string): string {
  cnToTw ??= ConverterBuilder(cn2t)({ from: 'cn', to: 'tw' })
  return cnToTw(text)
}

/** opencc-js itself, `tw` → `cn`; of its three Traditional sources the one that also reads 著 as 着 in 著力 and 隨著. */
export function openccTwToCn(text: string): string {
  twToCn ??= ConverterBuilder(t2cn)({ from: 'tw', to: 'cn' })
  return twToCn(text)
}

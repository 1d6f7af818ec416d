import { oneScript } from './one-script.ts'

/** By UTF-16 unit: 1 for a character of Simplified only, 2 for one of Traditional only. */
let units: Uint8Array | undefined

/** The two scripts, by their language tags. */
export type Script = 'zh-Hans' | 'zh-Hant'

/** In which script a text is, and what that was read from. */
export interface DetectedScript {
  readonly script: Script
  /** How many of its characters exist in Simplified only. */
  readonly hans: number
  /** How many exist in Traditional only. */
  readonly hant: number
}

/**
 * Tells the script of a text by counting the characters that exist in one script only.
 * A text with as many of either, or with none, counts as Simplified, the script of nearly all reports.
 */
export function detectScript(text: string): DetectedScript {
  units ??= unitTable()
  let hans = 0
  let hant = 0
  for (let i = 0; i < text.length; i++) {
    const which = units[text.charCodeAt(i)]
    if (which === 1) hans++
    else if (which === 2) hant++
    else if (which === BEYOND) {
      const char = String.fromCodePoint(text.codePointAt(i) as number)
      if (oneScript().simplified.has(char)) hans++
      else if (oneScript().traditional.has(char)) hant++
    }
  }
  return { script: hant > hans ? 'zh-Hant' : 'zh-Hans', hans, hant }
}

/** Marks the first unit of a character that has two: these are looked up whole. */
const BEYOND = 3

function unitTable(): Uint8Array {
  const { simplified, traditional } = oneScript()
  const table = new Uint8Array(0x1_0000).fill(BEYOND, 0xd800, 0xdc00)
  for (const [which, set] of [simplified, traditional].entries()) {
    for (const char of set) if (char.length === 1) table[char.charCodeAt(0)] = which + 1
  }
  return table
}

import { oneScript } from './one-script.ts'

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
  const { simplified, traditional } = oneScript()
  let hans = 0
  let hant = 0
  for (const char of text) {
    if (simplified.has(char)) hans++
    else if (traditional.has(char)) hant++
  }
  return { script: hant > hans ? 'zh-Hant' : 'zh-Hans', hans, hant }
}

/**
 * A 发文字号: the agency's mark, the year in 〔〕 (or what crawling made of them), the serial number.
 * Source: 《党政机关公文格式》 GB/T 9704—2012, 7.2.5.
 */
const OPEN = '[〔\\[(（【﹝［<＜]'
const CLOSE = '[〕\\])）】﹞］>＞]'
const NUMBER = `[\\p{Script=Han}]{1,14}\\s*${OPEN}\\s*(?:19|20)\\d{2}\\s*${CLOSE}\\s*(?:第\\s*)?\\d{1,5}\\s*号`

/** Who signs a report to a superior, printed in the number's line (GB/T 9704—2012, 7.2.6). */
const SIGNER = '(?:\\s*签发人[:：\\p{Script=Han}\\s]{0,12})?'

const WHOLE = new RegExp(`^[(（\\[【]?(${NUMBER})[)）\\]】]?${SIGNER}$`, 'u')
const PREFIX = new RegExp(`^[\\[【(（](${NUMBER})[\\]】)）]\\s*(?=\\S)`, 'u')

/** The number a line consists of, tidied, or null. */
export function documentNumberLine(line: string): string | null {
  const number = WHOLE.exec(line.trim())?.[1]
  return number ? tidy(number) : null
}

/** The number set in brackets before a title, and its length in UTF-16 units, or null. */
export function documentNumberPrefix(line: string): { number: string; length: number } | null {
  const match = PREFIX.exec(line)
  return match ? { number: tidy(match[1] as string), length: match[0].length } : null
}

/** Spaces out, the year in 〔〕 as the standard writes it. */
function tidy(number: string): string {
  return number.replace(/\s+/g, '').replace(/[[(（【﹝［<＜]((?:19|20)\d{2})[\])）】﹞］>＞]/u, '〔$1〕')
}

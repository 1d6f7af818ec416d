const HAN = /^\p{Script=Han}$/u
const ANY_HAN = /\p{Script=Han}/u

/** Chinese punctuation that has no ASCII twin, and so survives crawling where `,:;()!?` do not. */
const CJK_MARKS = new Set('、。〃〈〉《》「」『』【】〔〕〖〗〘〙〚〛〜〝〞“”‘’—…')

/**
 * Whether one code point is a Han character, by the Unicode script property:
 * unified ideographs with all extensions, compatibility forms, radicals, 々, 〇 and the Suzhou numerals.
 */
export function isHan(char: string): boolean {
  return HAN.test(char)
}

/** Whether a text holds at least one Han character. */
export function hasHan(text: string): boolean {
  return ANY_HAN.test(text)
}

/**
 * Whether one code point is punctuation of Chinese typesetting: the marks that exist only there,
 * the quotation marks, dash and ellipsis Chinese shares with other scripts, and the full-width forms of ASCII marks.
 */
export function isCjkPunctuation(char: string): boolean {
  return CJK_MARKS.has(char) || FULL_WIDTH_MARK.test(char)
}

/** Full-width twins of ASCII punctuation, letters and digits excluded. */
const FULL_WIDTH_MARK = /^[！-／：-＠［-｀｛-～]$/u

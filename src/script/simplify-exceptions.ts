/** A word of Traditional text that opencc-js `tw` → `cn` reads wrongly. */
export interface HansRow {
  /** The word as it stands in the source. */
  readonly traditional: string
  /** What it is in Simplified, of the same length. */
  readonly simplified: string
  /** Why. */
  readonly reason: string
}

/** Exceptions to opencc-js in reading Traditional sources, each its own example: `simplify(traditional)` is `simplified`. */
export const SIMPLIFY_EXCEPTIONS: readonly HansRow[] = [
  { traditional: '編著', simplified: '编著', reason: '著 here is to write; opencc-js has 编着' },
  { traditional: '土著', simplified: '土著', reason: 'a word of its own; opencc-js has 土着' },
  { traditional: '配合著', simplified: '配合着', reason: '着 after a verb; opencc-js sees 合著, “written together”' },
  { traditional: '配合著名', simplified: '配合著名', reason: 'here 著名 is the word, not 着 after 配合' },
  { traditional: '原著', simplified: '原著', reason: 'a written work; opencc-js has 原着' },
  { traditional: '還原著', simplified: '还原着', reason: 'here 著 is 着 after the verb 还原' },
  { traditional: '專著', simplified: '专著', reason: 'a written work; opencc-js has 专着' },
  { traditional: '卓著', simplified: '卓著', reason: 'outstanding, as in 成效卓著; opencc-js has 卓着' },
  { traditional: '覆函', simplified: '复函', reason: 'an answer by letter, 复 in Simplified as in 答复 and 批复' },
  { traditional: '徵調', simplified: '征调', reason: 'to call up; opencc-js keeps 徵 for the note of the scale' },
  { traditional: '座標', simplified: '坐标', reason: 'the standard form in Simplified is 坐标' },
  { traditional: '薰陶', simplified: '熏陶', reason: 'the standard form in Simplified is 熏陶' },
  { traditional: '薰心', simplified: '熏心', reason: 'the standard form in Simplified is 利欲熏心' },
  { traditional: '乾安', simplified: '乾安', reason: 'the county; opencc-js has 干安 where 縣 does not follow' },
  { traditional: '揹', simplified: '背', reason: '揹 is a variant of 背, which opencc-js does not know' },
  { traditional: '濬', simplified: '浚', reason: '濬 is a variant of 浚: 浚县' },
]

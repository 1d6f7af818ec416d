const WORD_CHARACTER = /[\p{Script=Han}\p{L}\p{N}]/u

/** Words after which a place name may begin, though no punctuation stands between. */
const BEFORE_A_PLACE = /(?:中共|法治|平安|数字|信用|清廉|美丽|健康|文明|幸福|智慧|[在赴驻]|20\d\d年度?)$/

/** Joins two names of places: 武陟县和温县. */
const BETWEEN_PLACES = /^(?:和|与|及|以及|或)$/

/** How many characters before a name {@link beginsAWord} needs to see. */
const LOOK_BEHIND = 7

/**
 * Whether a name of a place can begin at a UTF-16 offset: at the start, after punctuation, after another name
 * (with or without a joining word), or after a word that goes before places.
 */
export function beginsAWord(text: string, at: number, endOfLastName: number): boolean {
  if (at === 0 || at === endOfLastName) return true
  if (!WORD_CHARACTER.test(text.charAt(at - 1))) return true
  if (endOfLastName > 0 && BETWEEN_PLACES.test(text.slice(endOfLastName, at))) return true
  return BEFORE_A_PLACE.test(text.slice(Math.max(0, at - LOOK_BEHIND), at))
}

/** What makes the suffix the beginning of the next word: 长江区|域, 合作市|场; but 鼓楼区分局 is the district's branch. */
const RUNS_ON: Readonly<Record<string, RegExp>> = {
  区: /^(?:域|间|块|别|划|位|分(?!局|院|会|公司|中心))/,
  市: /^场/,
}

/** After a name that may also be plain words: 惠民|县级医院, 全州|县市区. Not 公安县市场监管局. */
const PLAIN_WORDS_AFTER = /^(?:级|域|直|区(?!委)|乡[、镇]|市(?!场|政|容|民|人|委)|[、(]市)/

/** After a stem of one character, which may be a verb: 任|县委书记. */
const COMMITTEE = /^委(?!员会)/

/** Whether a name ends where it seems to end: its suffix does not begin the next word. */
export function endsAWord(name: string, after: string, mayBePlainWords: boolean): boolean {
  if (RUNS_ON[name.slice(-1)]?.test(after)) return false
  if (!mayBePlainWords) return true
  return !PLAIN_WORDS_AFTER.test(after) && !(name.length === 2 && COMMITTEE.test(after))
}

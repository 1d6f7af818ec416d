/**
 * CJK Radicals Supplement and the character each is drawn like, in pairs.
 * Source: Unicode 14, EquivalentUnifiedIdeograph.txt; Kangxi Radicals have a compatibility mapping of their own.
 */
const SUPPLEMENT = [
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑',
  '⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王',
  '⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑',
  '⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長',
  '⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼',
  '⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',
].join('')

const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: Array.from(SUPPLEMENT).length / 2 }, (_, i) => {
    const [radical = '', character = ''] = Array.from(SUPPLEMENT).slice(i * 2, i * 2 + 2)
    return [radical, character]
  }),
)

/** Radicals, which fonts put into PDF files in place of the characters drawn like them (⼯⾯⻓), become those characters (工面长). */
export function foldRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fdf]/gu, (radical) => CHARACTERS.get(radical) ?? radical.normalize('NFKC'))
}

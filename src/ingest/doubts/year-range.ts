import type { DoubtRule } from './doubt-rule.ts'

/** A range of years inside 《》 that has lost its dash or its 年. */
export const yearRange: DoubtRule = {
  id: 'year-range',
  label: '起止年份',
  reason: '书名号内的起止年份缺“年”或缺连接号，与文件正式名称不合；不知原件如何，故不改。',
  example: {
    damaged: '贯彻《全面深化法治领域改革实施纲要(2023-2027)》。',
    marked: '2023-2027',
    clean: '贯彻《全面深化法治领域改革实施纲要(2023-2027年)》。',
  },
  find: (paragraph) =>
    [
      ...paragraph.matchAll(
        /(?<=《[^》]{0,80})(?:20\d{2}\s*[-—–－~至]+\s*20\d{2}(?!\s*年)|20\d{2}20\d{2}年?)(?=[^《]{0,80}》)/g,
      ),
    ].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      message: `存疑。“${match[0]}”起止年份的写法不全，未改。`,
    })),
}

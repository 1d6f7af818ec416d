import type { Chance } from './chance.ts'
import { mirrored } from './mirrored.ts'

/** A way texts are damaged on their way into a crawl, and what ingest makes of it. */
export interface Damage {
  readonly id: string
  /** `undone`: the text comes out as if nothing had happened; else the rule that tells or marks it. */
  readonly outcome: 'undone' | { readonly finding: string } | { readonly emendation: string }
  /** The damaged text; null where the text offers no place for it. */
  readonly apply: (text: string, chance: Chance) => string | null
}

const HEAD_LINES = ['首页 > 政务公开 > 年度报告', '您当前的位置:首页>信息公开', '无障碍|简体|繁体']
const TAIL_LINES = ['打印本页 关闭窗口', '扫一扫在手机上查看当前页面', '分享到:微信 微博', '返回顶部']
const EMPTY_ROWS = ['文件名称: | 索引号: | ||', '公开目录: | 公开责任部门: | ||', '发文日期: | 有效期 : |||']

/** Every damage the archive knows of, each applied once to a text. */
export const DAMAGES: readonly Damage[] = [
  {
    id: 'furniture',
    outcome: 'undone',
    apply: (text, chance) => [chance.pick(HEAD_LINES), text, chance.pick(TAIL_LINES)].join('\n'),
  },
  {
    id: 'empty-metadata',
    outcome: 'undone',
    apply: (text, chance) => [...chance.some(EMPTY_ROWS, 2), text].join('\n'),
  },
  { id: 'blank-lines', outcome: 'undone', apply: (text) => text.replaceAll('\n', '\n \n\n') },
  { id: 'question-lines', outcome: 'undone', apply: (text) => `${text}\n?\n? ??` },
  {
    id: 'question-padding',
    outcome: 'undone',
    apply: (text, chance) =>
      atLine(text, chance, /^(?:\p{Script=Han}|\d{4}年)/u, (line) => `${'?'.repeat(chance.int(6, 40))}${line}`),
  },
  { id: 'zero-width', outcome: 'undone', apply: (text, chance) => insideWord(text, chance, '\u200b') },
  { id: 'indent', outcome: 'undone', apply: (text) => text.replace(/^(?=\S)/gm, '　　') },
  { id: 'hard-wraps', outcome: 'undone', apply: (text, chance) => hardWrapped(text, chance.int(30, 42)) },
  {
    id: 'mirror',
    outcome: { finding: 'mirror-copy' },
    apply: (text) => mirrored(text),
  },
  {
    id: 'lost-one',
    outcome: { emendation: 'supplied-first' },
    apply: (text, chance) => atLine(text, chance, /一是.*二是.*三是/u, (line) => line.replace('一是', '是')),
  },
  {
    id: 'lost-unit',
    outcome: { finding: 'lost-unit' },
    apply: (text, chance) =>
      atLine(text, chance, /二是[^。]*。[^。]*。三是/u, (line) =>
        line.replace(/(二是[^。]*)。[^。]*。三是/u, '$139三是'),
      ),
  },
  {
    id: 'lost-full-stop',
    outcome: { finding: 'lost-full-stop' },
    apply: (text, chance) => atLine(text, chance, /一是.*二是.*。三是/u, (line) => line.replace('。三是', '三是')),
  },
  {
    id: 'orphan-mark',
    outcome: { finding: 'unpaired-mark' },
    apply: (text, chance) => atLine(text, chance, /。.*《|《.*。/u, (line) => line.replace('《', '')),
  },
  {
    id: 'lost-heading',
    outcome: { finding: 'lost-heading' },
    apply: (text) => (/^二、/mu.test(text) ? text.replace(/^一、.*\n+/mu, '') : null),
  },
  {
    id: 'impossible-quantity',
    outcome: { finding: 'impossible-quantity' },
    apply: (text) => (/\d+人次/u.test(text) ? text.replace(/\d+人次/u, '1.8余人次') : null),
  },
  {
    id: 'repeated-figure',
    outcome: { finding: 'repeated-figure' },
    apply: (text) => {
      const clause = /[，,]([\p{Script=Han}]{4,12}\d+[\p{Script=Han}]{1,2})([，,])/u.exec(text)
      return clause ? text.replace(clause[0], `${clause[0]}${clause[1]}${clause[2]}`) : null
    },
  },
  {
    id: 'watermark',
    outcome: { finding: 'watermark' },
    apply: (text, chance) => insideWord(text, chance, '文库每日更新www.example.com'),
  },
  {
    id: 'broken-paragraph',
    outcome: { finding: 'open-paragraph' },
    apply: (text, chance) =>
      atLine(
        text,
        chance,
        /^\p{Script=Han}.{100,}。$/u,
        (line) => `${line.slice(0, 70).replace(/[^\p{Script=Han}]+$/u, '')}\n${line.slice(70)}`,
      ),
  },
  {
    id: 'lost-breaks',
    outcome: { finding: 'lost-line-breaks' },
    apply: (text) => (/^二、/mu.test(text) ? text.replace(/\s*\n\s*/g, ' ') : null),
  },
]

/** Every paragraph set in by two characters and cut at a width, as a printer would; a mark never opens a line. */
function hardWrapped(text: string, width: number): string {
  const wrap = (line: string) => {
    const set = `　　${line}`
    const rows: string[] = []
    for (let at = 0; at < set.length; ) {
      let end = Math.min(at + width, set.length)
      while (end < set.length && /[。，,；;：:、）)》”]/u.test(set.charAt(end))) end++
      rows.push(set.slice(at, end))
      at = end
    }
    return rows.join('\n')
  }
  const lines = text.split('\n')
  const first = lines.findIndex((line) => line.length > 80)
  return lines.map((line, i) => (i >= first && line.trim() !== '' ? wrap(line.trim()) : line)).join('\n')
}

/** Changes one line among those that fit, below the head of the text. */
function atLine(text: string, chance: Chance, fits: RegExp, change: (line: string) => string): string | null {
  const lines = text.split('\n')
  const first = lines.findIndex((line) => line.length > 80)
  const places = lines.flatMap((line, i) => (i >= first && fits.test(line) ? [i] : []))
  if (first < 0 || places.length === 0) return null
  const place = chance.pick(places)
  return lines.map((line, i) => (i === place ? change(line) : line)).join('\n')
}

/** Puts something between two characters of a long line. */
function insideWord(text: string, chance: Chance, inserted: string): string | null {
  return atLine(text, chance, /\p{Script=Han}{4}.{80,}/u, (line) => {
    const places = [...line.matchAll(/(?<=\p{Script=Han}{2})(?=\p{Script=Han}{2})/gu)]
      .map(({ index }) => index)
      .filter((index) => index > 20)
    const at = chance.pick(places)
    return line.slice(0, at) + inserted + line.slice(at)
  })
}

import type { Chance } from './chance.ts'
import { HOSTILE_WORDS } from './hostile-words.ts'

const OPENINGS = [
  '<p>',
  '<div>',
  '<td>',
  '<table><tr>',
  '<li>',
  '<span>',
  '<pre>',
  '<font>',
  '<h1>',
  '<br>',
  '<svg>',
  '<title>',
  '<textarea>',
  '<!--',
  '<![CDATA[',
  '<a href="javascript:1">',
  '<p hidden>',
  '<div style="display:none">',
]
const CLOSINGS = [
  '</p>',
  '</div>',
  '</td>',
  '</table>',
  '</tr>',
  '</li>',
  '</span>',
  '</body>',
  '</svg>',
  '</title>',
  '-->',
  '</head>',
  '</x',
  '<',
  '&',
  '&#x110000;',
  '&#0;',
]

/** A web page around a report: its parts in order or not, its tags closed or not. */
export function madeUpPage(report: string, chance: Chance): string {
  const charset = chance.of(['utf-8', 'gb2312', 'gbk', 'big5', 'utf-7', ''])
  const head = [
    `<meta charset="${charset}">`,
    `<title>${report.slice(0, 30)}_${chance.of(HOSTILE_WORDS)}</title>`,
    `<meta name="ArticleTitle" content="${chance.of(HOSTILE_WORDS)}">`,
    `<meta name="PubDate" content="${chance.of(['2025-03-27', '2025-99-99', '"><script>'])}">`,
  ].filter(() => chance.percent(60))
  const tag = chance.of(['p', 'div', 'td', 'li', 'span', 'font'])
  const lines = report.split(/\r\n|\n|\r/).map((line) => {
    const odd = chance.percent(10) ? chance.of(OPENINGS) + chance.of(CLOSINGS) : ''
    return chance.percent(15) ? `${line}<br>` : `<${tag}>${odd}${line}${chance.percent(90) ? `</${tag}>` : ''}`
  })
  const nest = chance.percent(5) ? chance.of(OPENINGS).repeat(chance.upTo(3000)) : ''
  return `<!DOCTYPE html><html><head>${head.join('\n')}</head><body><ul><li><a href=/>首页</a></li></ul>${nest}<div>${lines.join('\n')}</div></body></html>`
}

import { describe, expect, it } from 'vitest'
import { buildPdf, type PdfLine } from '../fixtures/build-pdf.ts'
import { extractPdf } from './extract-pdf.ts'
import { foldRadicals } from './fold-radicals.ts'

const LEFT = 90
const EM = 16
const PARAGRAPHS = [
  '2024年我局坚持以习近平法治思想为指导全面落实法治政府建设各项任务依法行政水平不断提高现将有关情况报告如下，请予审议。',
  '一、主要举措和成效',
  '健全重大行政决策程序组织合法性审查三十六件提出意见一百一十二条全部得到采纳清理规范性文件十八件废止四件修改三件，成效明显。',
]

/** Sets paragraphs as official documents are: 26 characters to a line, first lines set in by two. */
function setInPages(paragraphs: readonly string[], linesToPage: number): PdfLine[][] {
  const lines = paragraphs.flatMap((paragraph) => {
    const set = `\u0000\u0000${paragraph}`
    return Array.from({ length: Math.ceil(set.length / 26) }, (_, i) => {
      const text = set.slice(i * 26, i * 26 + 26)
      const indent = text.startsWith('\u0000') ? 2 : 0
      return { text: text.slice(indent), x: LEFT + indent * EM }
    })
  })
  const pages = Array.from({ length: Math.ceil(lines.length / linesToPage) }, (_, i) =>
    lines.slice(i * linesToPage, (i + 1) * linesToPage),
  )
  return pages.map((page, i) => [
    { text: '某县司法局文件', x: 250, y: 800, size: 10 },
    ...page.map((line, j) => ({ ...line, y: 740 - j * 28 })),
    { text: `— ${i + 1} —`, x: 280, y: 40, size: 12 },
  ])
}

describe('the text of a PDF', () => {
  it('has its lines joined to paragraphs, across pages too, and no header, footer or page number', async () => {
    const title = [{ text: '某县2024年度法治政府建设情况报告', x: 150, y: 780, size: 22 }]
    const pages = setInPages(PARAGRAPHS, 4)
    pages[0] = [...title, ...(pages[0] ?? [])]
    expect((await extractPdf(buildPdf(pages))).text.split('\n')).toEqual([
      '某县2024年度法治政府建设情况报告',
      ...PARAGRAPHS,
    ])
  })

  it('has characters where the font has radicals', async () => {
    const text = '法治政府建设⼯作⾯向⼈⺠，⻓期坚持，'.repeat(4)
    expect((await extractPdf(buildPdf([[{ text, x: LEFT, y: 700, size: 6 }]]))).text).toBe(
      '法治政府建设工作面向人民，长期坚持，'.repeat(4),
    )
  })

  it.each(['- %', '— % —', '第 % 页 共 9 页', '第%页/共9页', '% / 9', '·%·'])(
    'has no page number, in whatever form it is printed: %s',
    async (form) => {
      const pages = setInPages(PARAGRAPHS, 4).map((page, i) =>
        page.map((line) => (line.y === 40 ? { ...line, text: form.replace('%', String(i + 1)) } : line)),
      )
      expect((await extractPdf(buildPdf(pages))).text.split('\n')).toEqual(PARAGRAPHS)
    },
  )

  it('has a title of two lines as one, but a name on a line of its own apart', async () => {
    const title = (lines: readonly string[]) =>
      lines.map((text, i) => ({ text, x: LEFT + (26 * EM - text.length * 22) / 2, y: 800 - i * 30, size: 22 }))
    const textOf = async (lines: readonly string[]) => {
      const [first = [], ...others] = setInPages(PARAGRAPHS, 8)
      return (await extractPdf(buildPdf([[...title(lines), ...first.slice(1)], ...others]))).text.split('\n')
    }
    expect(await textOf(['某县水务局2024', '年度法治政府建设情况报告'])).toEqual([
      '某县水务局2024年度法治政府建设情况报告',
      ...PARAGRAPHS,
    ])
    expect((await textOf(['宝应县水务局', '2024年度法治政府建设情况报告'])).slice(0, 2)).toEqual([
      '宝应县水务局',
      '2024年度法治政府建设情况报告',
    ])
  })

  it('ends a paragraph where the next line stands further down, though the line is full', async () => {
    const full = '法'.repeat(25)
    const lines = [`${full}，`, `${full}。`, `${full}，`, `${full}。`].map((text, i) => ({
      text,
      x: LEFT,
      y: 700 - i * 28 - Math.floor(i / 2) * 16,
    }))
    expect((await extractPdf(buildPdf([lines]))).text.split('\n')).toEqual([`${full}，${full}。`, `${full}，${full}。`])
  })

  it('is read column by column where it is set in two, the title first', async () => {
    const columns = [LEFT, 320].flatMap((x, column) =>
      Array.from({ length: 8 }, (_, i) => ({
        text: `${'甲乙'[column]}${i % 4 === 3 ? '法治政府。' : '法治政府建设情况报告如下'.slice(0, 12)}`,
        x: x + (i % 4 === 0 ? 2 : 0) * EM,
        y: 700 - i * 28,
      })).map((line) => ({ ...line, text: line.text.slice(0, line.x === x ? 13 : 11) })),
    )
    const title = { text: '某县法治政府建设情况报告全文', x: 180, y: 780, size: 18 }
    expect(
      (await extractPdf(buildPdf([[title, ...columns]]))).text.split('\n').map((line) => line.slice(0, 1)),
    ).toEqual(['某', '甲', '甲', '乙', '乙'])
  })

  it('has a bar between the columns of a table', async () => {
    const line = { text: PARAGRAPHS[0] ?? '', x: LEFT, y: 700, size: 6 }
    const row = [
      { text: '项目', x: LEFT, y: 650 },
      { text: '件数', x: 300, y: 650 },
    ]
    expect((await extractPdf(buildPdf([[line, ...row]]))).text.split('\n').at(-1)).toBe('项目 | 件数')
  })
})

describe('foldRadicals', () => {
  it.each([
    ['⼯⽣⼈⾯', '工生人面'],
    ['⻓⻅⻢⻰⺠⻔', '长见马龙民门'],
    ['工长，①', '工长，①'],
  ])('%s is %s', (printed, folded) => {
    expect(foldRadicals(printed)).toBe(folded)
  })
})

describe('a PDF that is refused', () => {
  const pages = setInPages(PARAGRAPHS, 10)
  const locked =
    '/Encrypt << /Filter /Standard /V 1 /R 2 /O <' +
    '00'.repeat(32) +
    '> /U <' +
    '00'.repeat(32) +
    '> /P -4 >> /ID [<00> <00>]'
  it.each([
    ['pictures of pages', buildPdf([[{ text: '扫描', x: 10, y: 10 }]]), /没有文字层/],
    ['one under a password', buildPdf(pages, { trailer: locked }), /密码/],
    ['one that is cut off at the start', buildPdf(pages).slice(0, 60), /损坏|没有文字层/],
    ['no PDF', new TextEncoder().encode('文字'), /不是 PDF/],
    ['a book', buildPdf(Array.from({ length: 301 }, () => [{ text: '页', x: 10, y: 10 }])), /301 页/],
  ])('is %s', async (_, bytes, reason) => {
    await expect(extractPdf(bytes)).rejects.toThrow(reason)
  })
})

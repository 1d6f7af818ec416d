import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { buildDocx, wordParagraph, wordTable } from '../fixtures/build-docx.ts'
import { buildZip } from '../fixtures/build-zip.ts'
import { extractDocx } from './extract-docx.ts'

const SENTENCE = '各级各部门坚持依法行政,健全制度,完善程序,接受监督。'

describe('the text of a Word document', () => {
  it('is a line a paragraph and a line a row of a table', async () => {
    const body = [
      wordParagraph('某县2024年度法治政府建设情况报告'),
      wordParagraph(''),
      wordParagraph(`　　${SENTENCE}`),
      wordTable([
        ['项目', '件数'],
        ['行政复议', '57'],
      ]),
      wordParagraph('某县人民政府'),
    ]
    const { text, extractor } = await extractDocx(buildDocx(body.join('')))
    expect(text.split('\n')).toEqual([
      '某县2024年度法治政府建设情况报告',
      `　　${SENTENCE}`,
      '项目 | 件数',
      '行政复议 | 57',
      '某县人民政府',
    ])
    expect(extractor.name).toBe('docx-paragraphs')
  })

  it('holds what looks like markup as text', async () => {
    expect((await extractDocx(buildDocx(wordParagraph('&lt;script&gt;alert(1)&lt;/script&gt;')))).text).toBe(
      '<script>alert(1)</script>',
    )
  })
})

describe('a document that is refused', () => {
  const bomb = new Uint8Array(30_000_000)
  const packed = { deflate: (bytes: Uint8Array) => deflateRawSync(bytes) }
  it.each([
    [
      'one that unpacks to too much',
      buildDocx(wordParagraph(SENTENCE), { 'word/media/a.bmp': bomb }, packed),
      /压缩炸弹/,
    ],
    [
      'one whose directory lies about sizes',
      lying(buildDocx(wordParagraph(SENTENCE), { 'word/media/a.bmp': bomb }, packed)),
      /压缩炸弹/,
    ],
    ['one that is cut off', buildDocx(wordParagraph(SENTENCE)).slice(0, 300), /损坏/],
    ['a ZIP file of something else', buildZip({ 'a.txt': 'a' }), /不是完好的 DOCX/],
    ['one under a password', buildDocx(wordParagraph(SENTENCE), {}, { flags: 1 }), /密码/],
    ['an old .doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /旧版/],
    ['one without text', buildDocx(''), /没有文字/],
    ['a text', new TextEncoder().encode(SENTENCE), /不是 DOCX/],
  ])('is %s', async (_, bytes, reason) => {
    await expect(extractDocx(bytes)).rejects.toThrow(reason)
  })
})

/** The same file, its directory saying that nothing is large. */
function lying(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes)
  for (let at = copy.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = copy.indexOf('PK\x01\x02', at + 4, 'latin1'))
    copy.writeUInt32LE(10, at + 24)
  return Uint8Array.from(copy)
}

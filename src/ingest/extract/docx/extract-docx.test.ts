import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { buildDocx, wordParagraph, wordTable } from '../fixtures/build-docx.ts'
import { buildZip } from '../fixtures/build-zip.ts'
import { extractDocx } from './extract-docx.ts'

const SENTENCE = '各级各部门坚持依法行政,健全制度,完善程序,接受监督。'

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

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

  it('has the numbers that Word counts by itself', async () => {
    const listed = (text: string, level: number, list = 1) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
    const styled = (text: string) => `<w:p><w:pPr><w:pStyle w:val="Own"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
    const level = (at: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
    const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '•')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`
    const styles =
      '<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="Base"/></w:style></w:styles>'
    const body = [
      wordParagraph('工作成效'),
      listed('工作成效', 0),
      listed('完善制度', 1),
      listed('清理文件', 2),
      listed('严格执法', 1),
      wordParagraph(SENTENCE),
      styled('存在问题'),
      listed('力量不足', 1),
      listed('要点', 0, 2),
      '<w:p><w:del><w:r><w:delText>删去</w:delText></w:r></w:del></w:p>',
      styled('下步打算'),
    ]
    const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const document = buildDocx(body.join(''), {
      'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="n" Type="${relationship}/numbering" Target="numbering.xml"/><Relationship Id="s" Type="${relationship}/styles" Target="styles.xml"/></Relationships>`,
      'word/numbering.xml': numbering.replace('"w"', '"http://schemas.openxmlformats.org/wordprocessingml/2006/main"'),
      'word/styles.xml': styles.replace('"w"', '"http://schemas.openxmlformats.org/wordprocessingml/2006/main"'),
    })
    expect((await extractDocx(document)).text.split('\n')).toEqual([
      '工作成效',
      '一、工作成效',
      '（一）完善制度',
      '1.清理文件',
      '（二）严格执法',
      SENTENCE,
      '二、存在问题',
      '（一）力量不足',
      '要点',
      '三、下步打算',
    ])
  })

  it.each([
    [
      'what was struck out is gone, what was put in is there',
      `<w:p>${run('办理')}<w:del w:id="1"><w:r><w:delText>三十</w:delText></w:r></w:del><w:ins w:id="2">${run('四十')}</w:ins>${run('件。')}</w:p>`,
      ['办理四十件。'],
    ],
    [
      'what was moved stands where it went',
      `<w:p><w:moveFrom w:id="1">${run('旧处')}</w:moveFrom>${run('甲')}<w:moveTo w:id="2">${run('新处')}</w:moveTo></w:p>`,
      ['甲新处'],
    ],
    [
      'the words of a box are there once',
      `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent><w:p>${run('框中')}</w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('段中')}</w:p>`,
      ['段中', '框中'],
    ],
    [
      'the text of a control is text',
      `<w:sdt><w:sdtContent><w:p>${run('控件')}</w:p></w:sdtContent></w:sdt>`,
      ['控件'],
    ],
    ['a line that is broken is two', `<w:p>${run('甲')}<w:r><w:br/></w:r>${run('乙')}</w:p>`, ['甲', '乙']],
  ])('is what a reader of the document sees: %s', async (_, xml, lines) => {
    const { text } = await extractDocx(buildDocx(wordParagraph(SENTENCE) + xml))
    expect(text.split('\n')).toEqual([SENTENCE, ...lines])
  })

  it('has its notes at the end, as they are written', async () => {
    const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const body = `<w:p>${run(SENTENCE)}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`
    const document = buildDocx(body, {
      'word/footnotes.xml': `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${wordParagraph('注文。')}</w:footnote></w:footnotes>`,
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relationships}/footnotes" Target="footnotes.xml"/></Relationships>`,
    })
    expect((await extractDocx(document)).text.split('\n')).toEqual([`${SENTENCE}[1]`, '注文。'])
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

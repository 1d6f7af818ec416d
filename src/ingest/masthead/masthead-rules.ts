import { codePointLength } from '../../text/code-points.ts'
import type { Edit } from '../draft.ts'
import type { EmendationRule } from '../emendation-rule.ts'
import { wholeLine } from '../lines.ts'
import { readings } from '../strip/metadata-lines.ts'
import type { InlineWords } from './inline-head.ts'
import { readMasthead } from './read-masthead.ts'
import { tidyTitle } from './tidy-title.ts'

/** The title leaves the body for the front matter. */
export const titleLines: EmendationRule = {
  id: 'title',
  group: 'masthead',
  label: '题名',
  reason: '题名移入著录，另行显示；台账记其原样。',
  example: {
    received: '某某市人民政府\n关于2024年度法治政府建设情况的报告\n2024年,全市坚持依法行政。',
    transcription: '2024年,全市坚持依法行政。',
  },
  find(view) {
    const { characters } = view
    const { title, inline, prefix } = readMasthead(view)
    if (inline) {
      const [from, to] = inline.title.span
      return [
        { rule: 'title', from, to, corr: '', read: readTitle(inline.title.text, characters.slice(from, to).join('')) },
      ]
    }
    if (!title) return []
    const skipped = prefix ? codePointLength((title.lines[0]?.text ?? '').slice(0, prefix.length)) : 0
    const printed = title.spans
      .map(
        ([start, end], i) =>
          (title.separators[i] ?? '') + characters.slice(i === 0 ? start + skipped : start, end).join(''),
      )
      .join('')
    const read = { ...readTitle(title.text, printed), ...(title.date ? { 发布日期: title.date } : {}) }
    return title.lines.map((line, i): Edit => {
      const { from, to } = wholeLine(line)
      return { rule: 'title', from: i === 0 ? from + skipped : from, to, corr: '', ...(i === 0 ? { read } : {}) }
    })
  },
}

/** Takes out words of a head whose line breaks are lost. */
function wordsEdit(rule: string, { span, fields }: InlineWords): Edit {
  const read = readings(fields)
  return { rule, from: span[0], to: span[1], corr: '', ...(Object.keys(read).length > 0 ? { read } : {}) }
}

/** The title in Simplified, and as printed where that differs. */
function readTitle(text: string, asPrinted: string): Record<string, string> {
  const { title, printed } = tidyTitle(text, asPrinted)
  return printed === title ? { title } : { title, titlePrinted: printed }
}

/** The document number leaves the body for the front matter: its own line by the title, or a bracket before it. */
export const documentNumber: EmendationRule = {
  id: 'document-number',
  group: 'masthead',
  label: '发文字号',
  reason: '发文字号移入著录，另行显示；台账记其原样。文中所引文件的字号不动。',
  example: {
    received: '关于2024年度法治政府建设情况的报告\n某政发〔2025〕2号\n市委、市政府:',
    transcription: '关于2024年度法治政府建设情况的报告\n市委、市政府:',
  },
  find(view) {
    const { number, prefix, inline } = readMasthead(view)
    if (inline?.number) {
      const [from, to] = inline.number.span
      return [{ rule: 'document-number', from, to, corr: '', read: { documentNumber: inline.number.text } }]
    }
    if (number) {
      return [{ rule: 'document-number', ...wholeLine(number.line), corr: '', read: { documentNumber: number.text } }]
    }
    if (!prefix) return []
    const { line, text, length } = prefix
    const to = line.start + codePointLength(line.text.slice(0, length))
    return [{ rule: 'document-number', from: line.start, to, corr: '', read: { documentNumber: text } }]
  },
}

/** The title printed a second time, as pages do above and within the text. */
export const repeatedTitle: EmendationRule = {
  id: 'repeated-title',
  group: 'masthead',
  label: '重出的题名',
  reason: '网页题名与文内题名逐字相同，重出一次；移出的一处记入台账。',
  example: {
    received: '某市2024年法治政府建设年度报告\n某市2024年法治政府建设\n年度报告\n2024年,全市坚持依法行政。',
    transcription: '某市2024年法治政府建设年度报告\n2024年,全市坚持依法行政。',
  },
  find: (view) => readMasthead(view).repeated.map((line) => ({ rule: 'repeated-title', ...wholeLine(line), corr: '' })),
}

/** Names of the site and its columns, printed above the title. */
export const aboveTitle: EmendationRule = {
  id: 'above-title',
  group: 'furniture',
  label: '题名之上的栏目名',
  reason: '题名之上的短行是网站名、栏目名或当天日期，不是公文的文字。',
  example: {
    received:
      '某某区人民政府 2019年12月3日星期二\n工作报告\n某某区2023年度法治政府建设情况报告\n2023年,全区坚持依法行政。',
    transcription: '某某区2023年度法治政府建设情况报告\n2023年,全区坚持依法行政。',
  },
  find(view) {
    const { above, inline } = readMasthead(view)
    const site = inline?.above ? [wordsEdit('above-title', inline.above)] : []
    return [...site, ...above.map((line) => ({ rule: 'above-title', ...wholeLine(line), corr: '' }))]
  },
}

/** Who put a page up and when, printed below the title without labels. */
export const byline: EmendationRule = {
  id: 'byline',
  group: 'metadata',
  label: '题下发布信息',
  reason: '题名下一行只有单位名和数字日期，是网页的发布信息而非公文的文字；所载事项写入本件的著录。',
  example: {
    received: '某省人民政府关于2021年法治政府建设情况的报告\n省政府办公厅 2022-03-15\n2021年,省政府坚持依法行政。',
    transcription: '某省人民政府关于2021年法治政府建设情况的报告\n2021年,省政府坚持依法行政。',
  },
  find(view) {
    const { byline: found, inline } = readMasthead(view)
    if (inline?.below) return [wordsEdit('byline', inline.below)]
    if (!found) return []
    const read = { 发布日期: found.date, ...(found.office ? { 来源: found.office } : {}) }
    return [{ rule: 'byline', ...wholeLine(found.line), corr: '', read }]
  },
}

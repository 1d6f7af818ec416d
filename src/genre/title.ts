/** What a report of this kind may be called. Matched on Simplified text without spaces. */
export const TITLE_SUBJECTS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  { pattern: /法治政府/, example: '关于2024年度法治政府建设情况的报告' },
  { pattern: /依法行政/, example: '2016年度依法行政工作报告' },
  { pattern: /法治(?:建设|工作)/, example: '2023年法治建设工作情况报告' },
  { pattern: /依法治[省市州县区旗镇]|法治[省市州县区旗镇]/, example: '2022年法治县建设工作总结' },
]

/** The words a title of this kind ends with. A plan only counts behind a report: 工作总结和2024年工作计划. */
export const TITLE_ENDS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  { pattern: /(?:报告|年报|报告书)$/, example: '2024年法治政府建设年度报告' },
  { pattern: /(?:总结|小结|汇报|情况|概况)$/, example: '2024年度法治政府建设工作总结' },
  { pattern: /(?:情况|报告)的?(?:公示|公告|通报|说明)$/, example: '2021年度法治政府建设情况公示' },
  {
    pattern: /(?:报告|总结|情况)[和及与暨、].*(?:计划|打算|安排|思路|要点)$/,
    example: '2022年法治政府工作总结和2023年工作计划',
  },
]

/** Kept apart from the title proper: a remark in brackets at its end. */
const REMARK = /[(（〔[【][^()（）〔〕[\]【】]{1,20}[)）〕\]】]$/

const LENGTH = { least: 8, most: 100 }

/** Whether a text, in Simplified, is a whole title of this kind of report. */
export function isTitle(text: string): boolean {
  const tight = text.replace(/\s+/g, '').replace(REMARK, '')
  return (
    tight.length >= LENGTH.least &&
    tight.length <= LENGTH.most &&
    !/[。；;!！?？]|[:：]$|如下/.test(tight) &&
    !/^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）]|\d+[.．、])/.test(tight) &&
    TITLE_ENDS.some(({ pattern }) => pattern.test(tight)) &&
    TITLE_SUBJECTS.some(({ pattern }) => pattern.test(tight))
  )
}

/** What a report of this kind may be called. Matched on Simplified text without spaces. */
export const TITLE_SUBJECTS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  { pattern: /法治政府/, example: '关于2024年度法治政府建设情况的报告' },
  { pattern: /依法行政/, example: '2016年度依法行政工作报告' },
  { pattern: /法治(?:建设|工作)/, example: '2023年法治建设工作情况报告' },
  { pattern: /依法治[省市州县区旗镇]|法治[省市州县区旗镇]/, example: '2022年法治县建设工作总结' },
]

/** The words a title of this kind ends with. */
export const TITLE_ENDS = /(?:报告|年报|总结|汇报|情况)$/

/** Kept apart from the title proper: a remark in brackets at its end. */
const REMARK = /[(（〔\[【][^()（）〔〕\[\]【】]{1,20}[)）〕\]】]$/

const LENGTH = { least: 8, most: 100 }

/** Whether a text, in Simplified, is a whole title of this kind of report. */
export function isTitle(text: string): boolean {
  const tight = text.replace(/\s+/g, '').replace(REMARK, '')
  return (
    tight.length >= LENGTH.least &&
    tight.length <= LENGTH.most &&
    !/[。;；!！?？]|[:：]$|如下/.test(tight) &&
    !/^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）]|\d+[.．、])/.test(tight) &&
    TITLE_ENDS.test(tight) &&
    TITLE_SUBJECTS.some(({ pattern }) => pattern.test(tight))
  )
}

import { describe, expect, it } from 'vitest'
import { revert } from '../report/revert.ts'
import { detectScript } from '../script/detect-script.ts'
import { draftOf, emendations, view } from './draft.ts'
import { emend } from './emend.ts'
import { EMENDATION_RULES } from './emendation-rules.ts'

const CLEAN = [
  '2024年,全市坚持以习近平新时代中国特色社会主义思想为指导,推进依法行政。现将有关情况报告如下:',
  '一、主要举措和成效',
  '(一)健全制度。一是完善程序(含听证)。二是规范文书。村(居)法律顾问全覆盖,是否合格由第三方评估。',
  '二、存在的不足',
  '法治建设工作力量不足?这需要回答。',
].join('\n')

describe('every emendation rule', () => {
  it.each(EMENDATION_RULES.map((rule) => [rule.id, rule] as const))(
    '%s does what its example shows, and can be undone',
    (_, rule) => {
      const { received, transcription } = rule.example
      const draft = emend(draftOf(received), detectScript(received).script, [rule])
      expect(view(draft).text).toBe(transcription)
      const list = emendations(draft)
      expect(new Set(list.map(({ rule: id }) => id))).toEqual(new Set([rule.id]))
      expect(revert(transcription, list)).toBe(received)
    },
  )

  it.each(EMENDATION_RULES.map((rule) => [rule.id, rule] as const))('%s finds nothing in a clean text', (_, rule) => {
    expect(emendations(emend(draftOf(CLEAN), 'zh-Hans', [rule]))).toEqual([])
  })

  it('has an id of its own', () => {
    expect(new Set(EMENDATION_RULES.map(({ id }) => id)).size).toBe(EMENDATION_RULES.length)
  })
})

describe('what only looks like damage', () => {
  it.each([
    ['fewer than ten annotations', '調(diào)解工作責(zé)任'],
    ['an annotated character that also stands bare', `${'將(jiāng)執(zhí)法'.repeat(6)}將來`],
    ['a reading no dictionary has', '將(zhí)執(jiāng)'.repeat(6)],
    ['brackets that hold words', '村(居)、街(鎮)、(一)'.repeat(6)],
  ])('is left alone: %s', (_, text) => {
    expect(view(emend(draftOf(text), 'zh-Hant')).text).toBe(text)
  })

  it('is left alone: a question before a comma in a text without the mirror’s certificate', () => {
    const text = `${'將(jiāng)執(zhí)法責(zé)任'.repeat(4)}是否合格?,F將報告`
    expect(view(emend(draftOf(text), 'zh-Hant')).text).toContain('?,F')
  })
})

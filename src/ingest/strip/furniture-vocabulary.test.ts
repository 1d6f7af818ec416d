import { describe, expect, it } from 'vitest'
import { FURNITURE, isFurniture } from './furniture-vocabulary.ts'

describe('page furniture', () => {
  it.each(FURNITURE.map(({ what, example }) => [what, example] as const))(
    '%s is known by its example',
    (_, example) => {
      expect(isFurniture(example)).toBe(true)
    },
  )

  it.each([
    '附件:法治政府建设任务清单',
    '特此报告。',
    '一、主要举措和成效',
    '某某市人民政府',
    '2024年3月5日',
    '微信公众号发布普法信息120条。',
    '首页推荐普法短视频,阅读量达10万人次。',
    '下一步工作打算',
    // Lines that can be divided into items in more ways than can be tried.
    `${'|'.repeat(118)}文`,
    `${'分享微信|'.repeat(22)}文`,
    `首页${'>/'.repeat(56)}。`,
    `首页${'－/'.repeat(56)}。`,
  ])('%s is none', (line) => {
    expect(isFurniture(line)).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { LOOK_ALIKES } from './look-alikes.ts'

const body =
  '2024年,全市坚持依法行政,推进法治政府建设。现将2024年度法治政府建设情况报告如下:\n一、主要举措和成效\n' +
  '健全制度，规范执法，化解纠纷，加强监督，取得新的成效。'.repeat(30)

describe('a look-alike', () => {
  it.each(LOOK_ALIKES.map((row) => [row.id, row] as const))(
    'of kind %s is known by its example, and a report is not taken for it',
    (_, row) => {
      expect(row.is(row.example)).toBe(true)
      expect(row.is({ title: '某市人民政府关于2024年度法治政府建设情况的报告', body })).toBe(false)
      expect(row.is({ title: '', body })).toBe(false)
    },
  )
})

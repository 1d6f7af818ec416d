import { describe, expect, it } from 'vitest'
import { sliceCodePoints } from '../../text/code-points.ts'
import { headingScriptDoubts, scriptDoubts } from './script-doubts.ts'

describe('the doubts of a script', () => {
  it('are none in the set phrases of this genre', () => {
    expect(scriptDoubts('各级领导干部依法行政，推进行政复议规范化建设，发挥主渠道作用。')).toEqual([])
  })

  it('mark the character that may be read in more than one way', () => {
    const text = '工作人员于某系当事人。'
    const found = scriptDoubts(text)
    expect(found.map(({ span }) => sliceCodePoints(text, ...(span as [number, number])))).toContain('系')
    expect(found.every(({ severity, message }) => severity === 'doubt' && message.length > 4)).toBe(true)
  })
})

describe('the doubts of the script beside the text', () => {
  const issuer = (name: string) => ({ name, printed: [name], inferred: false, kind: 'government' as const })
  const front = { title: '', issuers: [], township: null, addressee: null, sourceOffice: null }

  it('name the field and the character, once', () => {
    const found = headingScriptDoubts({ ...front, title: '关于系某系的报告', issuers: [issuer('某县人民政府')] })
    expect(found.map(({ field, span }) => [field, span])).toEqual([['title', null]])
    expect(found[0]?.message).toMatch(/^题名中「系」字，繁体读作「.」/)
  })

  it('are none where phrases and names decide every character', () => {
    const title = '余姚市司法局关于2024年度法治政府建设情况的报告'
    expect(
      headingScriptDoubts({ ...front, title, issuers: [issuer('余姚市司法局')], addressee: '市委、市政府' }),
    ).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { sliceCodePoints } from '../../text/code-points.ts'
import { scriptDoubts } from './script-doubts.ts'

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

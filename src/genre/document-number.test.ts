import { describe, expect, it } from 'vitest'
import { documentNumberLine, documentNumberPrefix } from './document-number.ts'

describe('a document number', () => {
  it.each([
    ['天政发〔2026〕7号', '天政发〔2026〕7号'],
    ['津政办函 [2024] 12 号', '津政办函〔2024〕12号'],
    ['(石政字(2023)第5号)', '石政字〔2023〕第5号'],
  ])('%s is read from its own line', (line, number) => {
    expect(documentNumberLine(line)).toBe(number)
  })

  it('is read from a bracket before a title', () => {
    expect(documentNumberPrefix('[天政发〔2026〕7号]天河区人民政府关于报告')).toMatchObject({
      number: '天政发〔2026〕7号',
      length: 13,
    })
  })

  it.each(['根据《规定》(厅字〔2019〕28号)要求', '第24期', '2024年3号'])('%s is none', (line) => {
    expect(documentNumberLine(line)).toBeNull()
  })
})

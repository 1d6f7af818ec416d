import { describe, expect, test } from 'vitest'
import { PROBLEM_CATEGORIES, problemAddress, withPassage } from './problem-address.ts'

const REPORT = { id: 'x-2024', address: 'https://example.org/reports/x-2024/?a&b' }
const MAIL = { contact: 'a@example.org', repository: 'https://example.org/x' }
const ISSUES = { contact: null, repository: 'https://example.org/x' }

/** The parameters of an address, as a mail program or a server reads them. */
function parametersOf(address: string | null): Record<string, string> {
  return Object.fromEntries(new URL(address ?? '').searchParams)
}

describe('problemAddress(desk, category, report)', () => {
  test('is a mail where there is an address to write to, with category and report filled in', () => {
    const address = problemAddress(MAIL, '错字', REPORT)
    expect(address).toMatch(/^mailto:a@example\.org\?subject=/)
    expect(parametersOf(address)).toEqual({
      subject: '错字：x-2024',
      body: 'https://example.org/reports/x-2024/?a&b\r\n\r\n问题：\r\n\r\n所在段落与原文：\r\n',
    })
  })

  test('is an issue where there is a repository only', () => {
    const address = problemAddress(ISSUES, '出处', REPORT)
    expect(address).toMatch(/^https:\/\/example\.org\/x\/issues\/new\?title=/)
    expect(parametersOf(address)).toMatchObject({ title: '出处：x-2024' })
  })

  test('is about the archive where no report is named', () => {
    const { subject, body } = parametersOf(problemAddress(MAIL, '其他', null))
    expect(subject).toBe('其他')
    expect(body).toBe('问题：\r\n\r\n所在段落与原文：\r\n')
  })

  test.each(PROBLEM_CATEGORIES)('is nothing for $category where there is no desk yet', ({ category }) => {
    expect(problemAddress({ contact: null, repository: null }, category, REPORT)).toBeNull()
  })
})

describe('withPassage(address, passage)', () => {
  const address = problemAddress(MAIL, '错字', REPORT) ?? ''
  const passage = 'https://example.org/reports/x-2024/#p3'

  test('ends the text with the paragraph and the words selected', () => {
    const { body } = parametersOf(withPassage(address, { address: passage, quotation: ' 依法\n行政 & 决策 ' }))
    expect(body).toMatch(/所在段落与原文：\r\n(.*)\r\n“依法 行政 & 决策”$/)
    expect(body).toContain(passage)
  })

  test('names the paragraph alone where nothing is selected', () => {
    expect(parametersOf(withPassage(address, { address: passage, quotation: '' }))['body']).toMatch(/#p3$/)
  })

  test('cuts a long quotation, also in the middle of a character of two units', () => {
    const { body } = parametersOf(withPassage(address, { address: passage, quotation: `𠮷${'一𠮷'.repeat(100)}` }))
    expect(body).toMatch(/……”$/)
    expect(withPassage(address, { address: passage, quotation: '字'.repeat(5000) }).length).toBeLessThan(2000)
  })
})

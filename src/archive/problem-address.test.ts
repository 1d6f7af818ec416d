import { describe, expect, test } from 'vitest'
import { madeUpReport } from '../report/fixtures/made-up-report.ts'
import { problemAddress } from './problem-address.ts'

const front = { ...madeUpReport({ blocks: ['依法行政。'] }).front, id: 'x-2024', title: '年报 & 附件' }
const SUBJECT = 'x-2024%EF%BC%9A%E5%B9%B4%E6%8A%A5%20%26%20%E9%99%84%E4%BB%B6'

describe('problemAddress(desk, front)', () => {
  test.each([
    [
      'a mail where there is one',
      { contact: 'a@example.org', repository: 'https://example.org/x' },
      `mailto:a@example.org?subject=${SUBJECT}`,
    ],
    [
      'an issue where there is no mail',
      { contact: null, repository: 'https://example.org/x' },
      `https://example.org/x/issues/new?title=${SUBJECT}`,
    ],
    ['nothing where there is neither', { contact: null, repository: null }, null],
  ])('is %s', (_, desk, address) => {
    expect(problemAddress(desk, front)).toBe(address)
  })
})

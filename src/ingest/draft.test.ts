import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { revert } from '../report/revert.ts'
import { amend, draftOf, emendations, view } from './draft.ts'

const text = fc.string({ unit: fc.constantFrom('法', '治', '𠮷', '\n', '(', 'a'), maxLength: 20 })
const changes = fc.array(
  fc.record({ from: fc.nat(20), length: fc.nat(5), corr: fc.constantFrom('', '', '〔一〕', '。現') }),
  { maxLength: 6 },
)

describe('a draft', () => {
  it('can always be reverted to the received text, and its emendations stand at their places', () => {
    fc.assert(
      fc.property(text, changes, (received, edits) => {
        let draft = draftOf(received)
        for (const { from, length, corr } of edits) {
          const now = view(draft)
          const start = Math.min(from, now.characters.length)
          const to = Math.min(start + length, now.characters.length)
          const supplied = now.origins.slice(start, to).some((origin) => origin < 0)
          draft = amend(draft, [{ rule: 'r', from: start, to, corr: supplied || start === to ? '' : corr }])
        }
        expect(revert(view(draft).text, emendations(draft))).toBe(received)
      }),
    )
  })

  it('keeps the first rule for what is taken out twice', () => {
    const once = amend(draftOf('經(jīng)濟'), [{ rule: 'pinyin', from: 1, to: 7, corr: '' }])
    const twice = amend(once, [{ rule: 'title', from: 0, to: 2, corr: '' }])
    expect(emendations(twice)).toEqual([
      { rule: 'title', at: 0, sic: '經', corr: '' },
      { rule: 'pinyin', at: 0, sic: '(jīng)', corr: '' },
      { rule: 'title', at: 0, sic: '濟', corr: '' },
    ])
  })
})

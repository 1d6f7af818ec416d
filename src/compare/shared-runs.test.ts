import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codePoints, sliceCodePoints } from '../text/code-points.ts'
import { sharedLetters, sharedRuns } from './shared-runs.ts'

/** The words of the runs, for texts and runs that are easier read than counted. */
const words = (texts: string[], others: string[], least?: number) =>
  sharedRuns(texts, others, least).map((runs, i) =>
    runs.map(([start, end]) => sliceCodePoints(texts[i] as string, start, end)),
  )

describe('sharedRuns', () => {
  test.each([
    {
      what: 'a passage that stands in both is found whole',
      texts: ['我市坚持以习近平法治思想为指导,办案3件。'],
      others: ['区政府坚持以习近平法治思想为指导,办案8件。'],
      found: [['坚持以习近平法治思想为指导,办案']],
    },
    {
      what: 'punctuation and space are not compared, and belong to the passage they stand in',
      texts: ['认真落实：《实施纲要》（2021年），成效明显'],
      others: ['认真落实《实施纲要》2021年成效明显'],
      found: [['认真落实：《实施纲要》（2021年），成效明显']],
    },
    {
      what: 'a passage shorter than the least is not found',
      texts: ['法治政府建设'],
      others: ['法治政府建设'],
      found: [[]],
    },
    {
      what: 'no passage crosses the end of a paragraph',
      texts: ['全面推进依法行政工作'],
      others: ['全面推进依', '法行政工作'],
      found: [[]],
    },
    {
      what: 'passages from different places of the other text stand apart, or overlap into one',
      texts: ['全面推进依法行政工作,共办件,认真贯彻落实上级部署要求'],
      others: ['认真贯彻落实上级部署要求', '全面推进依法行政工作'],
      found: [['全面推进依法行政工作', '认真贯彻落实上级部署要求']],
    },
    {
      what: 'characters beyond the basic plane count as one',
      texts: ['𠮷祥县全面推进依法行政工作'],
      others: ['本县全面推进依法行政工作'],
      found: [['县全面推进依法行政工作']],
    },
    { what: 'nothing is shared with nothing', texts: ['全面推进依法行政工作'], others: [], found: [[]] },
  ])('$what', ({ texts, others, found }) => {
    expect(words(texts, others)).toEqual(found)
  })

  const text = fc
    .array(fc.constantFrom('依', '法', '行', '政', ',', '𠮷', '1'), { maxLength: 40 })
    .map((characters) => characters.join(''))

  test('a letter is in a run exactly if some row of letters through it stands in another text', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), fc.integer({ min: 1, max: 6 }), (one, others, least) => {
        const [runs = []] = sharedRuns([one], others, least)
        const bare = others.map((other) => other.replaceAll(',', ''))
        const letters = codePoints(one).flatMap((character, place) => (character === ',' ? [] : [{ character, place }]))
        const expected = letters.filter((_, i) =>
          letters.some((__, first) => {
            const row = letters.slice(first, first + least)
            if (row.length < least || i < first || i >= first + least) return false
            return bare.some((other) => other.includes(row.map(({ character }) => character).join('')))
          }),
        )
        const covered = letters.filter(({ place }) => runs.some(([start, end]) => start <= place && place < end))
        expect(covered).toEqual(expected)
      }),
    )
  })

  test('runs are in order, apart from each other, and begin and end with a letter', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [runs = []] = sharedRuns([one], [other], 3)
        runs.forEach(([start, end], i) => {
          expect(start).toBeLessThan(end)
          expect(start).toBeGreaterThanOrEqual(runs[i - 1]?.[1] ?? 0)
          expect(sliceCodePoints(one, start, start + 1)).not.toBe(',')
          expect(sliceCodePoints(one, end - 1, end)).not.toBe(',')
        })
      }),
    )
  })

  test('a text shares all of itself with itself, where it is long enough', () => {
    expect(words(['全面推进依法行政工作。'], ['全面推进依法行政工作。'])).toEqual([['全面推进依法行政工作']])
  })

  test('takes texts of a long report without growing with the square of their length', () => {
    const long = Array.from({ length: 20_000 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919) % 5000))).join('')
    expect(sharedRuns([long], [long])).toEqual([[[0, 20_000]]])
  })
})

describe('sharedLetters', () => {
  test('counts letters and digits, not punctuation', () => {
    const text = '全面推进依法行政工作,办案3件。'
    const [runs = []] = sharedRuns([text], ['全面推进依法行政工作!'])
    expect(sharedLetters(text, runs)).toEqual({ shared: 10, all: 14 })
  })
})

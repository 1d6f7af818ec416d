import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { conversionDoubts } from './conversion-doubts.ts'
import { fold } from './fold.ts'
import { readsBack } from './reads-back.ts'
import { traditionalize } from './traditionalize.ts'

/** Sentences of the kind reports have, and words that trap converters, each with its Traditional form, read by a person. */
const sentences = readFileSync(new URL('fixtures/sentences.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [simplified: string, traditional: string])

describe('the sentences', () => {
  it('are three hundred and more, none twice', () => {
    expect(sentences.length).toBeGreaterThan(300)
    expect(new Set(sentences.map(([simplified]) => simplified)).size).toBe(sentences.length)
  })

  it.each(sentences)('%s is in Traditional %s', (simplified, traditional) => {
    expect(traditionalize(simplified)).toBe(traditional)
  })

  it('read back and fold alike', () => {
    expect(sentences.filter(([simplified]) => !readsBack(simplified).ok)).toEqual([])
    expect(sentences.filter(([simplified, traditional]) => fold(simplified) !== fold(traditional))).toEqual([])
  })

  it('are doubted nowhere: no reader is called to what is right', () => {
    expect(sentences.filter(([simplified]) => conversionDoubts(simplified).length > 0)).toEqual([])
  })
})

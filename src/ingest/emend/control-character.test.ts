import { expect, it } from 'vitest'
import { draftOf, view } from '../draft.ts'
import { controlCharacter } from './control-character.ts'

const found = (text: string) => controlCharacter.find({ ...view(draftOf(text)), simplified: text }).length

it('finds each control character whatever else is in the text', () => {
  const wrong: number[] = []
  for (let unit = 0; unit < 0x1_0000; unit++) {
    const character = String.fromCharCode(unit)
    if (found(character) !== found(`${character}\u200b文`) - 1) wrong.push(unit)
  }
  expect(wrong).toEqual([])
})

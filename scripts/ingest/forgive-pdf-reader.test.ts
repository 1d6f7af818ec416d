import { expect, it } from 'vitest'
import { isOfReader } from './forgive-pdf-reader.ts'

it.each([
  ['ParserEOFException', true],
  ['FormatError', true],
  ['TypeError', false],
  ['Error', false],
])('a rejection called %s is of the PDF reader: %s', (name, own) => {
  expect(isOfReader(Object.assign(new Error('End of file inside dictionary.'), { name }))).toBe(own)
})

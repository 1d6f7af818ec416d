import { expect, it } from 'vitest'
import { wordNumber } from './word-number.ts'

it.each([
  [1, 'chineseCounting', '一'],
  [10, 'chineseCountingThousand', '十'],
  [12, 'chineseCountingThousand', '十二'],
  [21, 'chineseCounting', '二十一'],
  [105, 'chineseCountingThousand', '一百零五'],
  [12, 'ideographDigital', '一二'],
  [3, 'ideographTraditional', '丙'],
  [3, 'decimalEnclosedCircle', '③'],
  [21, 'decimalEnclosedCircle', '21'],
  [7, 'decimalFullWidth', '７'],
  [28, 'lowerLetter', 'bb'],
  [14, 'upperRoman', 'XIV'],
  [5, 'unheardOf', '5'],
  [5, 'none', ''],
  [0, 'chineseCounting', '0'],
])('%i in the format %s is %s', (value, format, printed) => {
  expect(wordNumber(value, format)).toBe(printed)
})

const DIGITS = '〇一二三四五六七八九'

/** 1 to 9999 as it is counted in Chinese: 一, 十, 二十一, 一百零五. */
function counted(value: number): string {
  if (value < 1 || value > 9999) return String(value)
  let text = ''
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10
    if (digit > 0) text += DIGITS[digit] + name
    else if (text !== '' && !text.endsWith('零') && value % unit > 0) text += '零'
  }
  return text.replace(/^一十/, '十')
}

function letters(value: number): string {
  return value < 1 ? String(value) : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

function roman(value: number): string {
  const steps = [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const
  if (value < 1 || value > 399) return String(value)
  let [left, text] = [value, '']
  for (const [step, letter] of steps) for (; left >= step; left -= step) text += letter
  return text
}

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  chineseCounting: counted,
  chineseCountingThousand: counted,
  japaneseCounting: counted,
  taiwaneseCounting: counted,
  taiwaneseCountingThousand: counted,
  ideographDigital: (value) => Array.from(String(value), (digit) => DIGITS[Number(digit)]).join(''),
  japaneseDigitalTenThousand: (value) => Array.from(String(value), (digit) => DIGITS[Number(digit)]).join(''),
  ideographTraditional: (value) => '甲乙丙丁戊己庚辛壬癸'[value - 1] ?? String(value),
  decimalEnclosedCircle: (value) => (value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value)),
  decimalEnclosedCircleChinese: (value) =>
    value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value),
  decimalFullWidth: (value) => String.fromCodePoint(...Array.from(String(value), (digit) => 0xff10 + Number(digit))),
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerLetter: letters,
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  none: () => '',
}

/** A number as Word prints it under a format of ST_NumberFormat (ISO/IEC 29500-1, 17.18.59); in digits under one that is not known. */
export function wordNumber(value: number, format: string): string {
  return (FORMATS[format] ?? String)(value)
}

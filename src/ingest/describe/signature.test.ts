import { expect, it } from 'vitest'
import { outline } from '../outline/outline.ts'
import { readSignature } from './signature.ts'

it.each([
  ['2025年1月15日', '2025-01-15'],
  ['2025 年 1 月 15 日', '2025-01-15'],
  ['202 　 5年1月15日', '2025-01-15'],
  ['2025年13月45日', null],
])('a signature dated %s is of %s', (printed, date) => {
  const canonical = `全县坚持依法行政，完成各项任务。\n随县人民政府\n${printed}`
  const signature = readSignature({ canonical, transcription: canonical, outline: outline(canonical), reads: [] })
  expect(signature.date?.value ?? null).toBe(date)
})

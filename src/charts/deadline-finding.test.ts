import { expect, test } from 'vitest'
import { deadlineFinding } from './deadline-finding.ts'

const of = (...dates: (string | null)[]) => dates.map((published) => ({ published }))

test.each([
  [of(), '尚无报告在档。'],
  [of(null), '在档1份，本件中没有写明发布日期，何时公开无从知道。'],
  [of('2025-03-27T14:45+08:00'), '在档1份，本件中写明发布日期的1份：1份在2025年4月1日之前。'],
  [
    of('2025-03', '2025-04-01', '2025', null, null),
    '在档5份，本件中写明发布日期的3份：1份在2025年4月1日之前，1份在2025年4月1日及以后，1份的日期不足以判断；其余2份没有写明，不作早晚判断。',
  ],
])('says what %j shows, and of the unknown nothing', (reports, finding) => {
  expect(deadlineFinding(reports, '2025-04-01')).toBe(finding)
})

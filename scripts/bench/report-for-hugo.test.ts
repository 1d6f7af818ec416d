import { expect, test } from 'vitest'
import { ingest, isRefusal } from '../../src/ingest/ingest.ts'
import type { Report } from '../../src/report/report.ts'
import { madeSeeds } from './made-seeds.ts'
import { markdownOf, reportForHugo } from './report-for-hugo.ts'

function madeReport(): Report {
  const [seed] = madeSeeds(1)
  if (!seed) throw new Error('there is no seed')
  const { file, text } = seed
  const outcome = ingest(
    { file, bytes: new TextEncoder().encode(text), sidecar: null },
    { today: '2026-01-01', previous: null },
  )
  if (isRefusal(outcome)) throw new Error(outcome.reason)
  return outcome
}

test('markdownOf gives the text alone, converted beforehand', () => {
  const markdown = markdownOf(madeReport())
  expect(markdown['zh-Hans']).toMatch(/^\s*\d{4}年.*坚持以习近平法治思想为指导/)
  expect(markdown['zh-Hans']).toContain('\n## 一、')
  expect(markdown['zh-Hant']).toContain('堅持')
  expect(markdown['zh-Hant'].length).toBe(markdown['zh-Hans'].length)
})

test('reportForHugo makes a page in each script, told its year and place for Hugo’s own lists', () => {
  const report = madeReport()
  const { id, year, region } = report.front
  const pages = reportForHugo(report, markdownOf(report))
  expect(pages.map(([file]) => file)).toEqual([`content/reports/${id}.md`, `content/zh-hant/reports/${id}.md`])
  for (const [, text] of pages)
    expect(JSON.parse(text.slice(0, text.indexOf('\n')))).toMatchObject({ years: [`${year}`], regions: [region] })
})

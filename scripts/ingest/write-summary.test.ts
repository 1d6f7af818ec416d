import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeReport } from '../made-reports/made-report.ts'
import { runIngest } from './run-ingest.ts'
import { summaryOf, writeSummary } from './write-summary.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'summary-'))
})
afterEach(() => rm(root, { recursive: true }))
const ingested = () => runIngest({ seeds: root, content: join(root, 'content'), mode: 'check', today: '2026-01-01' })

describe('the summary of a run', () => {
  it('has the table of every new report and the reason of every refusal', async () => {
    await writeFile(join(root, 'a.txt'), makeReport(2).text)
    await writeFile(join(root, 'b.txt'), '')
    const summary = join(root, 'summary.md')
    await writeSummary(await ingested(), summary)
    const text = await readFile(summary, 'utf8')
    expect(text).toContain('| field | value | evidence |')
    expect(text).toMatch(/## Refused\n\n- `b\.txt` \(empty\)/)
  })

  it('is empty where there is nothing new, nor anything refused but knowingly', async () => {
    await writeFile(join(root, 'b.txt'), '')
    await writeFile(join(root, 'b.yaml'), 'exclude: 原件为空\n')
    expect(summaryOf(await ingested())).toBe('')
  })
})

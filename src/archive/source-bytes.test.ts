import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { chosenLedger } from '../report/chosen-ledger.ts'
import { madeUpReport } from '../report/fixtures/made-up-report.ts'
import { sourceBytes } from './source-bytes.ts'

const REPORT = madeUpReport({
  blocks: ['依法行政。'],
  emendations: [{ rule: 'title', before: '依法', sic: '题名\n', corr: '' }],
})
const RECEIVED = '题名\n依法行政。'
const SHA256 = createHash('sha256').update(RECEIVED).digest('hex')
const NOWHERE = '/nowhere'

describe('sourceBytes(report, source, seedsFolder)', () => {
  test('makes a text again without its seed', async () => {
    const bytes = await sourceBytes(REPORT, { ...chosenLedger(REPORT), sha256: SHA256 }, NOWHERE)
    expect(bytes && new TextDecoder().decode(bytes)).toBe(RECEIVED)
  })

  test('is null where the bytes are not those that were taken in', async () => {
    expect(await sourceBytes(REPORT, chosenLedger(REPORT), NOWHERE)).toBeNull()
  })

  test('is null where a file that is no text is not there', async () => {
    const source = { ...chosenLedger(REPORT), format: 'pdf' as const, encoding: null }
    expect(await sourceBytes(REPORT, source, NOWHERE)).toBeNull()
  })
})

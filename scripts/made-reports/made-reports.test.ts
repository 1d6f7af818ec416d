import { describe, expect, it } from 'vitest'
import { ingest, isRefusal } from '../../src/ingest/ingest.ts'
import { chosenLedger } from '../../src/report/chosen-ledger.ts'
import { receivedBytes } from '../../src/report/reconstruct.ts'
import type { Report } from '../../src/report/report.ts'
import { damagedReport } from './damaged-report.ts'
import { DAMAGES, type Damage } from './damages.ts'
import { type MadeReport, makeReport, type Truth } from './made-report.ts'

const CLEAN = Array.from({ length: 150 }, (_, i) => makeReport(i + 1))

/** Seeds tried for each damage: not every report offers a place for it. */
const TRIED = 24
const LEAST_DAMAGED = 6

function ingested(file: string, bytes: Uint8Array): Report {
  const result = ingest({ file, bytes, sidecar: null }, { today: '2026-01-01', previous: null })
  if (isRefusal(result)) throw new Error(`${file}: ${result.kind}: ${result.reason}`)
  return result
}

const understood = new Map<MadeReport, Report>()
function cleanly(made: MadeReport): Report {
  const report = understood.get(made) ?? ingested(made.file, new TextEncoder().encode(made.text))
  understood.set(made, report)
  return report
}

/** A report's front matter in the terms of what is known to be true. */
function truthOf({ front }: Report): Truth {
  const {
    title,
    titleSupplied,
    region,
    township,
    level,
    year,
    published,
    signed,
    documentNumber,
    addressee,
    sourceOffice,
  } = front
  const [achievements, problems, responsibility, plan] = [
    front.parts.achievements,
    front.parts.problems,
    front.parts.responsibility,
    front.parts.plan,
  ].map(({ status }) => status)
  return {
    ...{
      title,
      titleSupplied,
      region,
      township,
      level,
      year,
      published,
      signed,
      documentNumber,
      addressee,
      sourceOffice,
    },
    sourceScript: front.sourceScript,
    issuers: front.issuers.map(({ name }) => name),
    kind: front.issuers[0]?.kind ?? 'other',
    parts: { achievements, problems, responsibility, plan } as Truth['parts'],
  }
}

function isReconstructed(report: Report, bytes: Uint8Array): boolean {
  return Buffer.compare(receivedBytes(report.text, chosenLedger(report)), bytes) === 0
}

describe('a made-up report', () => {
  it('is the same for the same number', () => {
    expect(makeReport(7)).toEqual(makeReport(7))
    expect(makeReport(7)).not.toEqual(makeReport(8))
  })

  it.each(CLEAN.map((made) => [made.file, made] as const))(
    '%s is understood, and nothing doubtful is found in it',
    (_, made) => {
      const report = cleanly(made)
      expect(truthOf(report)).toEqual(made.truth)
      expect(report.ledger.findings.filter(({ severity }) => severity === 'doubt')).toEqual([])
      expect(isReconstructed(report, new TextEncoder().encode(made.text))).toBe(true)
    },
  )
})

describe('damage', () => {
  it.each(DAMAGES.map((damage) => [damage.id, damage] as const))(
    'by %s is undone or told, and its bytes can be made again',
    (_, damage) => {
      let done = 0
      for (const made of CLEAN.slice(0, TRIED)) {
        const damaged = damagedReport(made, done + 1, damage)
        if (!damaged) continue
        done++
        const report = ingested(damaged.file, damaged.bytes)
        expect(isReconstructed(report, damaged.bytes), damaged.file).toBe(true)
        expect({ file: made.file, ...outcomeOf(damage, report, cleanly(made)) }).toEqual({
          file: made.file,
          as: 'expected',
        })
      }
      expect(done).toBeGreaterThanOrEqual(LEAST_DAMAGED)
    },
  )
})

/** Whether damage came out as its row says, and if not, how it did. */
function outcomeOf({ outcome }: Damage, report: Report, clean: Report): { as: string } {
  if (outcome === 'undone') return { as: report.text === clean.text ? 'expected' : 'another text' }
  const told = 'finding' in outcome ? report.ledger.findings : chosenLedger(report).emendations
  const rule = 'finding' in outcome ? outcome.finding : outcome.emendation
  return { as: told.some((entry) => entry.rule === rule) ? 'expected' : `no ${rule}` }
}

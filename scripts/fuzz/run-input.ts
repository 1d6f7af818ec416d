import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { Parser } from 'htmlparser2'
import { extract } from '../../src/ingest/extract/extract.ts'
import { isExtracted } from '../../src/ingest/extract/extracted.ts'
import { ingest, isRefusal } from '../../src/ingest/ingest.ts'
import { REFUSAL_KINDS } from '../../src/ingest/refusal.ts'
import { asReceived } from '../../src/reading/as-received.ts'
import { renderReport } from '../../src/reading/render-report.ts'
import { parseReport } from '../../src/report/parse-report.ts'
import { receivedBytes, receivedText } from '../../src/report/reconstruct.ts'
import type { Report } from '../../src/report/report.ts'
import { serializeReport } from '../../src/report/serialize-report.ts'
import { traditionalize } from '../../src/script/traditionalize.ts'
import { codePointLength } from '../../src/text/code-points.ts'
import { reportFolder } from '../ingest/content-store.ts'
import type { FuzzInput } from './make-input.ts'

const TODAY = '2026-01-01'

/**
 * Takes one input along the whole line and checks every promise on the way.
 * @throws when a promise is broken, saying which
 */
export async function runInput(input: FuzzInput): Promise<'report' | 'refusal'> {
  const seed = { ...input, extracted: await extract(input.file, input.bytes) }
  const outcome = ingest(seed, { today: TODAY, previous: null })
  if (isRefusal(outcome)) {
    hold(outcome.reason.trim() !== '' && REFUSAL_KINDS.includes(outcome.kind), 'a refusal says why')
    return 'refusal'
  }
  comesBack(outcome)
  makesTheSeedAgain(outcome, seed)
  staysInItsPlace(outcome)
  staysText(outcome)
  const again = ingest(seed, { today: '2027-12-31', previous: outcome })
  hold(
    !isRefusal(again) && isDeepStrictEqual(plain(again), plain(outcome)),
    'an accepted report comes out the same the next time',
  )
  return 'report'
}

function comesBack(report: Report): void {
  const files = serializeReport(report)
  hold(isDeepStrictEqual(plain(parseReport(files, 'fuzz')), plain(report)), 'a report reads back as it was written')
}

type Extraction = Awaited<ReturnType<typeof extract>>

function makesTheSeedAgain(report: Report, { bytes, extracted }: { bytes: Uint8Array; extracted: Extraction }): void {
  const source = report.ledger.sources[0]
  if (!source) throw new Error('a report has a source')
  const received = receivedText(report.text, source)
  const shown = asReceived(report, source).map((line) => line.map(({ sic }) => sic).join(''))
  hold(shown.join('\n') === received, 'the as-received reading shows all that was received')
  if (extracted) {
    hold(isExtracted(extracted) && extracted.text === received, 'the extracted text is made again')
    return
  }
  hold(sha256(receivedBytes(report.text, source)) === sha256(bytes), 'the bytes are made again')
}

function staysInItsPlace(report: Report): void {
  for (const { url } of report.front.sources)
    hold(url === null || /^https?:/.test(url), `no source is a script: ${url}`)
  hold(
    /^reports(?:\/[a-z0-9-]+){2}$/.test(reportFolder(report).replaceAll('\\', '/')),
    `a report's folder is its own: ${reportFolder(report)}`,
  )
}

/** Nothing of a report becomes markup, and converting it loses no character. */
function staysText(report: Report): void {
  let shown = ''
  const parser = new Parser({
    onopentag(name, attributes) {
      hold(ELEMENTS.has(name), `no text becomes an element: <${name}>`)
      for (const [key, value] of Object.entries(attributes)) {
        hold(!/^on|^style$|^src/.test(key), `no text becomes an attribute: ${key}`)
        hold(key !== 'href' || /^(?:#|\/|\.)/.test(value), `no text becomes an address: ${value}`)
      }
    },
    ontext(text) {
      shown += text
    },
  })
  parser.end(renderReport(report))
  hold(report.text === '' || shown !== '', 'a report is shown')
  hold(
    codePointLength(traditionalize(report.text)) === codePointLength(report.text),
    'conversion keeps the number of characters',
  )
}

/** What rendering a report makes by itself. */
const ELEMENTS = new Set(['p', 'h2', 'h3', 'h4', 'div', 'a', 'span', 'b', 'br', 'ins', 'mark', 'cite'])

function hold(promise: boolean, what: string): asserts promise {
  if (!promise) throw new Error(`broken: ${what}`)
}

/** Without what JSON and YAML do not keep apart: a field left out and one that is undefined. */
function plain(report: Report): unknown {
  return JSON.parse(JSON.stringify(report))
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

import { appendFile } from 'node:fs/promises'
import process from 'node:process'
import { isAcknowledged } from '../../src/ingest/refusal.ts'
import type { IngestOutcome } from './ingest-outcome.ts'

/**
 * Adds what an ingest understood to the summary of the workflow's run: the same table `npm run add` prints for every
 * report that is new, and every seed that is refused with the reason, unless its
 * sidecar says so itself. Elsewhere, and where there is nothing new, it does nothing.
 * @param file the summary's file; GitHub names it in the environment
 */
export async function writeSummary(outcome: IngestOutcome, file = process.env['GITHUB_STEP_SUMMARY']): Promise<void> {
  const text = summaryOf(outcome)
  if (file && text !== '') await appendFile(file, text)
}

/** An ingest's outcome as Markdown; empty where no report is new and none refused. */
export function summaryOf({ added, changed, refused, withdrawn, clashes }: IngestOutcome): string {
  const refusals = [
    ...refused
      .filter((refusal) => !isAcknowledged(refusal))
      .map(({ file, kind, reason }) => `- \`${file}\` (${kind}): ${reason.replaceAll('\n', ' ')}`),
    ...clashes.map((clash) => `- ${clash}`),
  ]
  const changes = [
    ...changed.map(({ id }) => `- ${id}: would differ; accept it with \`npm run ingest\``),
    ...withdrawn.map(({ id, reason }) => `- ${id}: is withdrawn: ${reason}`),
  ]
  return [
    ...added.map(({ id, shown }) => (shown ? `${shown}\n` : `- ${id}\n`)),
    ...(refusals.length > 0 ? [`## Refused\n\n${refusals.join('\n')}\n\n`] : []),
    ...(changes.length > 0 ? [`## Changed\n\n${changes.join('\n')}\n\n`] : []),
  ].join('')
}

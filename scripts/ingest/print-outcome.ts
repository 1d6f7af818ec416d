import type { IngestOutcome } from './ingest-outcome.ts'

/** More new reports than this are only counted on the terminal. */
const MOST_LISTED = 200

/** Prints what came of an ingest: what is new and what differs to standard output, what is refused to standard error. */
export function printOutcome(outcome: IngestOutcome, check: boolean): void {
  const { added, changed, unchanged, refused, withdrawn, clashes } = outcome
  for (const { id } of added.slice(0, MOST_LISTED)) console.log(`${check ? 'not yet taken in' : 'added'}: ${id}`)
  if (added.length > MOST_LISTED) console.log(`… and ${added.length - MOST_LISTED} more`)
  for (const { id, diff } of changed) console.log(`${check ? 'would differ' : 'accepted'}: ${id}\n${diff}`)
  for (const { id, reason } of withdrawn) console.log(`${check ? 'would be withdrawn' : 'withdrawn'}: ${id}: ${reason}`)
  for (const { file, kind, reason } of refused) console.error(`refused: ${file} (${kind}): ${reason}`)
  for (const clash of clashes) console.error(`refused: ${clash}`)
  if (check && changed.length + withdrawn.length > 0)
    console.error('Run `npm run ingest` to accept, then review the diff of content/.')
  console.log(
    `${added.length} added, ${changed.length} changed, ${unchanged.length} unchanged, ${refused.length + clashes.length} refused`,
  )
}

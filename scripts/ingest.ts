import { writeFile } from 'node:fs/promises'
import process from 'node:process'
import { Command } from 'commander'
import { folders } from '../src/archive/folders.ts'
import { isAcknowledged } from '../src/ingest/refusal.ts'
import { CannotWrite } from './ingest/content-lock.ts'
import { type IngestOutcome, runIngest } from './ingest/run-ingest.ts'
import { writeSummary } from './ingest/write-summary.ts'

const places = folders()
const program = new Command('ingest')
  .description('seeds → content: takes new reports in and accepts what the rules now make of the others')
  .option('--seeds <folder>', 'where the seeds are', places.seeds)
  .option('--content <folder>', 'where reports are kept', places.content)
  .option('--check', 'write nothing; fail when an accepted report would differ')
  .option('--report <file>', 'write every refusal as a line of JSON')
  .parse()

const options = program.opts<{ seeds: string; content: string; check?: true; report?: string }>()
const outcome = await runIngest({
  seeds: options.seeds,
  content: options.content,
  mode: options.check ? 'check' : 'accept',
  today: new Date().toISOString().slice(0, 10),
}).catch(stop)
if (options.report) {
  await writeFile(options.report, outcome.refused.map((refusal) => `${JSON.stringify(refusal)}\n`).join(''))
}
print(outcome, options.check ?? false)
await writeSummary(outcome)
const failed = options.check
  ? outcome.changed.length + outcome.withdrawn.length > 0
  : outcome.clashes.length > 0 || outcome.refused.some((refusal) => !isAcknowledged(refusal))
process.exitCode = failed ? 1 : 0

function print({ added, changed, unchanged, refused, withdrawn, clashes }: IngestOutcome, check: boolean): void {
  for (const report of added) console.log(`${check ? 'not yet taken in' : 'added'}: ${report.front.id}`)
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

/** Ends the run where content cannot be written, in words; anything else is a defect and shows where it is. */
function stop(error: unknown): never {
  if (!(error instanceof CannotWrite)) throw error
  console.error(error.message)
  process.exit(1)
}

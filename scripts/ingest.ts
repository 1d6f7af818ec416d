import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { folders } from '../src/archive/folders.ts'
import { isAcknowledged } from '../src/ingest/refusal.ts'
import { FileDigests } from './build/file-digests.ts'
import { progressOn } from './build/progress.ts'
import { stopWhereNothingCanBeWritten } from './ingest/content-lock.ts'
import { printOutcome } from './ingest/print-outcome.ts'
import { progressWords } from './ingest/progress-words.ts'
import { runIngest } from './ingest/run-ingest.ts'
import { settledStore } from './ingest/settled.ts'
import { writeSummary } from './ingest/write-summary.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const places = folders()
const program = new Command('ingest')
  .description('seeds → content: takes new reports in and accepts what the rules now make of the others')
  .option('--seeds <folder>', 'where the seeds are', places.seeds)
  .option('--content <folder>', 'where reports are kept', places.content)
  .option('--check', 'write nothing; fail when an accepted report would differ')
  .option('--all', 'look at every seed again, also where seed, sidecar and rules are as they were')
  .option('--report <file>', 'write every refusal as a line of JSON')
  .parse()

const options = program.opts<{ seeds: string; content: string; check?: true; all?: true; report?: string }>()
const { seeds, content } = options
const check = options.check ?? false
const digests = await FileDigests.open(join(places.cache, 'ingest-digests.json'))
const settled = await settledStore(root, { seeds, content, cache: places.cache }, digests)
const outcome = await progressOn(process.stderr)
  .step('ingest', (tell) => {
    const began = performance.now()
    const say = (done: number, all: number) => tell(progressWords(done, all, performance.now() - began))
    const today = new Date().toISOString().slice(0, 10)
    const plan = { seeds, content, mode: check ? 'check' : 'accept', today, tell: say } as const
    return runIngest(options.all ? plan : { ...plan, settled })
  })
  .catch(stopWhereNothingCanBeWritten)
await digests.keep()
if (options.report) {
  await writeFile(options.report, outcome.refused.map((refusal) => `${JSON.stringify(refusal)}\n`).join(''))
}
printOutcome(outcome, check)
await writeSummary(outcome)
const failed = check
  ? outcome.changed.length + outcome.withdrawn.length > 0
  : outcome.clashes.length > 0 || outcome.refused.some((refusal) => !isAcknowledged(refusal))
process.exitCode = failed ? 1 : 0

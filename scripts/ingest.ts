import { access, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { folders } from '../src/archive/folders.ts'
import { isAcknowledged } from '../src/ingest/refusal.ts'
import { FileDigests } from './build/file-digests.ts'
import { progressOn } from './build/progress.ts'
import { stopForDisk } from './disk/disk-problem.ts'
import { sweepParts } from './disk/write-whole.ts'
import { forgivePdfReader } from './ingest/forgive-pdf-reader.ts'
import { printOutcome } from './ingest/print-outcome.ts'
import { progressWords } from './ingest/progress-words.ts'
import { runIngest } from './ingest/run-ingest.ts'
import { settledStore } from './ingest/settled.ts'
import { writeSummary } from './ingest/write-summary.ts'
import { pipeRecords } from './records/pipe-records.ts'
import { readRecords } from './records/read-records.ts'
import { siftFiles } from './records/sift-files.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const places = folders()
const program = new Command('ingest')
  .description('seeds → content: takes new reports in and accepts what the rules now make of the others')
  .option('--seeds <folder>', 'where the seeds are', places.seeds)
  .option('--content <folder>', 'where reports are kept', places.content)
  .option('--check', 'write nothing; fail when an accepted report would differ')
  .option('--all', 'look at every seed again, also where seed, sidecar and rules are as they were')
  .option('--report <file>', 'write every refusal as a line of JSON')
  .option('--records <files...>', 'sift JSON Lines, WARC or WET files (.gz too, - for standard input) into seeds first')
  .option('--pipe', 'sift the JSON Lines on standard input to JSON Lines on standard output, and touch nothing else')
  .parse()

interface Options {
  readonly seeds: string
  readonly content: string
  readonly check?: boolean
  readonly all?: true
  readonly report?: string
  readonly records?: readonly string[]
  readonly pipe?: true
}

const options = program.opts<Options>()
forgivePdfReader()
process.exitCode = await (options.pipe ? pipe() : takeAll(options)).catch(stopForDisk)

/** Sifts standard input to standard output. */
async function pipe(): Promise<number> {
  await pipeline(pipeRecords(readRecords('-')), process.stdout)
  return 0
}

/** @returns the exit code */
async function takeAll({ seeds, content, all, check = false, report, records = [] }: Options): Promise<number> {
  // What cannot be written is told before the work and not after it.
  if (report) await writeFile(report, '')
  // Seeds may be away, but not where somebody says they are.
  if (program.getOptionValueSource('seeds') === 'cli' && records.length === 0) await access(seeds)
  await sweepParts(seeds)
  const sifted = await siftFiles(records, seeds)
  const digests = await FileDigests.open(join(places.cache, 'ingest-digests.json'))
  const settled = settledStore(root, { seeds, content, cache: places.cache }, digests)
  const outcome = await progressOn(process.stderr).step('ingest', (tell) => {
    const began = performance.now()
    const say = (done: number, all: number) => tell(progressWords(done, all, performance.now() - began))
    const today = new Date().toISOString().slice(0, 10)
    const plan = { seeds, content, mode: check ? 'check' : 'accept', today, tell: say } as const
    return runIngest(all ? plan : { ...plan, settled })
  })
  const refused = [...sifted, ...outcome.refused]
  if (report) await writeFile(report, refused.map((refusal) => `${JSON.stringify(refusal)}\n`).join(''))
  if (sifted.length > 0) console.error(`${sifted.length} records are no reports; --report lists why`)
  printOutcome(outcome, check)
  await writeSummary(outcome)
  await digests.keep()
  if (check) return outcome.changed.length + outcome.withdrawn.length > 0 ? 1 : 0
  const broken = sifted.filter(({ kind }) => kind === 'unreadable')
  for (const { file, kind, reason } of broken) console.error(`refused: ${file} (${kind}): ${reason}`)
  return broken.length > 0 || outcome.clashes.length > 0 || outcome.refused.some((refusal) => !isAcknowledged(refusal))
    ? 1
    : 0
}

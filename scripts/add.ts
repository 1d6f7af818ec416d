import process from 'node:process'
import { Command } from 'commander'
import { folders } from '../src/archive/folders.ts'
import { stopForDisk } from './disk/disk-problem.ts'
import { addReport, type Provenance } from './ingest/add-report.ts'

const program = new Command('add')
  .description('takes reports into the archive: copies the bytes, ingests them, prints what was understood')
  .argument('<files...>', 'reports as received')
  .option('--url <address>', 'where the report was found')
  .option('--retrieved <day>', 'the day it was retrieved, as 2025-03-27')
  .parse()

const today = new Date().toISOString().slice(0, 10)
for (const file of program.args) {
  const result = await addReport(file, program.opts<Provenance>(), folders(), today).catch(stopForDisk)
  if (result.added) console.log(result.shown)
  else {
    for (const problem of result.problems) console.error(`${file}: ${problem}`)
    process.exitCode = 1
  }
}
if (process.exitCode) console.error('Nothing was written for the files named above.')

import process from 'node:process'
import { Command } from 'commander'
import { folders } from '../src/archive/folders.ts'
import { verifyContent } from './verify/verify-content.ts'

const places = folders()
const program = new Command('verify')
  .description(
    'makes every seed again from content/ alone and compares it with the SHA-256 recorded, and with the seed where it is there',
  )
  .option('--seeds <folder>', 'where the seeds are', places.seeds)
  .option('--content <folder>', 'where reports are kept', places.content)
  .parse()

const { seeds, texts, problems } = await verifyContent(program.opts<{ seeds: string; content: string }>())
for (const problem of problems) console.error(problem)
if (texts.all > 0) console.log(`${texts.good} of ${texts.all} extracted texts`)
console.log(`${seeds.good} of ${seeds.all} seeds reconstructed byte for byte`)
process.exitCode = problems.length > 0 ? 1 : 0

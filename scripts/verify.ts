import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { Command } from 'commander'
import { readReports } from '../src/archive/content-folder.ts'
import { folders } from '../src/archive/folders.ts'
import { receivedBytes } from '../src/report/reconstruct.ts'

const places = folders()
const program = new Command('verify')
  .description(
    'makes every text seed again from content/ alone and compares it with the SHA-256 recorded, and with the seed where it is there',
  )
  .option('--seeds <folder>', 'where the seeds are', places.seeds)
  .option('--content <folder>', 'where reports are kept', places.content)
  .parse()

const { seeds, content } = program.opts<{ seeds: string; content: string }>()
const problems: string[] = []
let total = 0
for (const report of await readReports(content)) {
  for (const source of report.ledger.sources) {
    total++
    const problem = await problemOf(report.text, source)
    if (problem) problems.push(`${report.front.id}: ${source.file}: ${problem}`)
  }
}
for (const problem of problems) console.error(problem)
console.log(`${total - problems.length} of ${total} seeds reconstructed byte for byte`)
process.exitCode = problems.length > 0 ? 1 : 0

async function problemOf(text: string, source: Parameters<typeof receivedBytes>[1]): Promise<string | null> {
  const bytes = receivedBytes(text, source)
  const digest = createHash('sha256').update(bytes).digest('hex')
  if (digest !== source.sha256) return `made again it has SHA-256 ${digest}, received it had ${source.sha256}`
  const seed = await readFile(join(seeds, source.file)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return seed && Buffer.compare(seed, bytes) !== 0 ? 'the seed in the folder is not the one that was taken in' : null
}
